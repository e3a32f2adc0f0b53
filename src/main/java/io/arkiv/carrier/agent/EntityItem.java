package io.arkiv.carrier.agent;

import io.arkiv.archive.Archive;
import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A kind of row as an item of a list that a client lets its user choose from. */
@JsonbPropertyOrder({
  "id",
  "name",
  "toolTip",
  "deleted",
  "rank",
  "type",
  "colorBlock",
  "iconHint",
  "selected",
  "lastChanged",
  "childItems",
  "extraInfo",
  "styleHint",
  "hidden",
  "fullName",
  "tableRight",
  "fieldProperties"
})
public final class EntityItem {

  @JsonbProperty("Id")
  public final int id;

  @JsonbProperty("Name")
  public final String name;

  @JsonbProperty("ToolTip")
  public final String toolTip = "";

  @JsonbProperty("Deleted")
  public final boolean deleted = false;

  @JsonbProperty("Rank")
  public final int rank;

  @JsonbProperty("Type")
  public final String type;

  @JsonbProperty("ColorBlock")
  public final int colorBlock = 0;

  @JsonbProperty("IconHint")
  public final String iconHint;

  @JsonbProperty("Selected")
  public final boolean selected;

  @JsonbProperty("LastChanged")
  public final String lastChanged = "0001-01-01T00:00:00";

  @JsonbProperty("ChildItems")
  public final List<EntityItem> childItems = List.of();

  @JsonbProperty("ExtraInfo")
  public final String extraInfo = "";

  @JsonbProperty("StyleHint")
  public final String styleHint = "";

  @JsonbProperty("Hidden")
  public final boolean hidden = false;

  @JsonbProperty("FullName")
  public final String fullName;

  @JsonbNillable
  @JsonbProperty("TableRight")
  public final Object tableRight = null;

  @JsonbProperty("FieldProperties")
  public final Map<String, String> fieldProperties = Map.of();

  private EntityItem(int number, String name, boolean isMain) {
    this.id = number;
    this.name = name;
    this.rank = number;
    this.type = name;
    this.iconHint = name;
    this.selected = isMain;
    this.fullName = name;
  }

  /** The kinds of row of an archive; selected is the one that comes without being asked for. */
  static List<EntityItem> of(Archive archive) {
    List<EntityItem> items = new ArrayList<>();
    archive
        .entities()
        .forEach(
            entity ->
                items.add(
                    new EntityItem(items.size() + 1, entity.name(), entity == archive.entity())));
    return items;
  }
}
