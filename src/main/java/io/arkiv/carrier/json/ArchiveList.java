package io.arkiv.carrier.json;

import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;

/** The archives, in the envelope of every list. */
@JsonbPropertyOrder({"metadata", "value"})
public final class ArchiveList {

  @JsonbProperty("odata.metadata")
  public final String metadata;

  public final List<ArchiveDescription> value;

  ArchiveList(String metadata, List<ArchiveDescription> value) {
    this.metadata = metadata;
    this.value = value;
  }
}
