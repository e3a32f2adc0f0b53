package io.arkiv.carrier.json;

import io.arkiv.archive.ArchiveColumn;
import io.arkiv.archive.RestrictionOperator;
import io.arkiv.archive.RestrictionType;
import io.arkiv.archive.source.Appearance;
import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import java.util.Locale;

/** What clients are told of a column, and which operators it takes. */
@JsonbPropertyOrder({
  "name",
  "displayName",
  "displayTooltip",
  "displayType",
  "canOrderBy",
  "canRestrictBy",
  "restrictionType",
  "restrictionListName",
  "isVisible",
  "extraInfo",
  "width",
  "iconHint",
  "headingIconHint",
  "operators"
})
public final class ColumnDescription {

  @JsonbProperty("Name")
  public final String name;

  @JsonbProperty("DisplayName")
  public final String displayName;

  @JsonbProperty("DisplayTooltip")
  public final String displayTooltip;

  @JsonbProperty("DisplayType")
  public final String displayType;

  @JsonbProperty("CanOrderBy")
  public final boolean canOrderBy;

  @JsonbProperty("CanRestrictBy")
  public final boolean canRestrictBy;

  @JsonbProperty("RestrictionType")
  public final String restrictionType;

  @JsonbProperty("RestrictionListName")
  public final String restrictionListName;

  @JsonbProperty("IsVisible")
  public final boolean isVisible;

  @JsonbProperty("ExtraInfo")
  public final String extraInfo = "";

  @JsonbProperty("Width")
  public final String width;

  @JsonbProperty("IconHint")
  public final String iconHint;

  @JsonbProperty("HeadingIconHint")
  public final String headingIconHint = "";

  @JsonbProperty("Operators")
  public final List<String> operators;

  /** Describes a column. */
  public ColumnDescription(ArchiveColumn column) {
    int slash = column.name().indexOf('/');
    RestrictionType type = column.type();
    this.name = column.name();
    this.displayName = column.heading();
    this.displayTooltip = column.heading();
    this.displayType = displayType(column);
    this.canOrderBy = column.isSortable();
    this.canRestrictBy = column.isFilterable();
    this.restrictionType = column.isFilterable() ? type.wireName() : "";
    this.restrictionListName = listName(column);
    this.isVisible = column.source().appearance() != Appearance.HIDDEN;
    this.width = width(column);
    this.iconHint = slash < 0 ? "" : column.name().substring(0, slash);
    this.operators = column.isFilterable() ? RestrictionOperator.spellingsFor(type) : List.of();
  }

  private static String displayType(ArchiveColumn column) {
    return switch (column.kind()) {
      case BOOLEAN -> "checkbox";
      case INTEGER -> "int";
      case DECIMAL -> "decimal";
      case DATE_TIME -> column.type() == RestrictionType.DATE ? "date" : "datetime";
      case SECONDS -> "timeSpan";
      case ITEM -> column.isShownById() ? "int" : "string";
      case TEXT, ITEMS -> "string";
    };
  }

  /** In units of a character. */
  private static String width(ArchiveColumn column) {
    return switch (column.kind()) {
      case BOOLEAN -> "4c";
      case INTEGER, DECIMAL, SECONDS -> "8c";
      case DATE_TIME -> "16c";
      case ITEM -> "15c";
      case TEXT, ITEMS -> "25c";
    };
  }

  private static String listName(ArchiveColumn column) {
    return switch (column.type()) {
      case LIST_ANY, LIST_MANY, LIST_INTEREST -> {
        String last = column.name().substring(column.name().lastIndexOf('/') + 1);
        yield (last.endsWith("Id") ? last.substring(0, last.length() - 2) : last)
            .toLowerCase(Locale.ROOT);
      }
      case ASSOCIATE, EJ_USER, USER_GROUP, USER_GROUPS ->
          column.type().wireName().toLowerCase(Locale.ROOT);
      default -> "";
    };
  }
}
