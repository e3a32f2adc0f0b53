package io.arkiv.it.misfit;

import io.arkiv.archive.Archive;
import io.arkiv.archive.ArchiveColumn;
import io.arkiv.archive.ArchiveDefinition;
import io.arkiv.archive.ArchiveEntity;
import io.arkiv.archive.ColumnDictionary;
import io.arkiv.archive.ColumnGroup;
import io.arkiv.archive.RestrictionType;
import io.arkiv.archive.source.Attribute;
import io.arkiv.archive.source.Collection;
import io.arkiv.archive.source.ColumnSource;
import io.arkiv.archive.source.Enumerated;
import io.arkiv.archive.source.FirstOfMany;
import io.arkiv.archive.text.ShippedTexts;
import io.arkiv.chatsession.ChatSessionArchive;
import io.arkiv.chattopic.ChatTopic;
import io.arkiv.crm.Person;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Declares an archive in which everything is wrong that can be. */
@ApplicationScoped
public class MisfitArchive implements ArchiveDefinition {

  /** What is said of it, in this order: of the declaration alone, then beside the entities. */
  public static final List<String> FAULTS =
      List.of(
          "Misfit topic.NAME: declared twice",
          "Misfit topic.kind: its source is no list item",
          "Misfit topic.state: no text for \"Nowhere\" in nb, sv, da, de, nl",
          "Misfit person.topicId: of type string, but of type int in topic",
          "Misfit person.shoeSize: not a column of topic",
          "Misfit TOPIC: two kinds of row have this name",
          "Misfit topic.nothing: a default column that is not declared",
          "Misfit topic: as its key the path \"key\" leads nowhere: ChatTopic has no attribute"
              + " \"key\"",
          "Misfit topic.title: the path \"nmae\" leads nowhere: ChatTopic has no attribute \"nmae\";"
              + " did you mean \"name\"?",
          "Misfit topic.length: the attribute \"name\" is of type String, not a whole number"
              + " (Integer, Long, Short)",
          "Misfit topic.kind: the attribute \"id\" is of type Integer, not a list item",
          "Misfit topic.letter: the path \"name.letters\" leads nowhere: \"name\" is no relation",
          "Misfit person: as the way to it the attribute \"name\" is of type String, not a whole"
              + " number (Integer, Long, Short)",
          "Misfit person.shoeSize: the path \"shoeSize\" leads nowhere: Person has no attribute"
              + " \"shoeSize\"",
          "Misfit TOPIC: MisfitArchive is no entity");

  /** How many of them are of the declaration alone. */
  public static final int OF_THE_DECLARATION = 7;

  @Override
  public Archive archive(ColumnDictionary dictionary) {
    ColumnGroup columns =
        ColumnGroup.of(
                ArchiveColumn.integer("topicId", "ID", "id"),
                ArchiveColumn.text("name", "Name", "name"),
                ArchiveColumn.text("NAME", "Name", "name"),
                ArchiveColumn.text("title", "Title", "nmae"),
                ArchiveColumn.integer("length", "Length", "name"),
                list("kind", new Attribute("id")),
                list("state", new Enumerated("id", Map.of(1, "Nowhere", 2, "Waiting"))),
                letters())
            .saying(ShippedTexts.beside(ChatSessionArchive.class));
    ColumnGroup ofPerson =
        ColumnGroup.of(
            ArchiveColumn.text("topicId", "ID", "firstName"),
            ArchiveColumn.integer("shoeSize", "Shoe size", "shoeSize"));
    return Archive.of(
        "Misfit",
        List.of("topicId", "nothing"),
        ArchiveEntity.main("topic", ChatTopic.class, "key", columns),
        ArchiveEntity.referred("person", Person.class, "id", "name", ofPerson),
        ArchiveEntity.referred("TOPIC", MisfitArchive.class, "id", "id", ColumnGroup.of()));
  }

  private static ArchiveColumn list(String name, ColumnSource source) {
    return ArchiveColumn.of(name, name, RestrictionType.LIST_ANY, source);
  }

  private static ArchiveColumn letters() {
    return ArchiveColumn.of(
        "letter",
        "Letter",
        RestrictionType.STRING,
        new FirstOfMany(
            "id",
            "name.letters",
            Collection.ranked("topicId", "id", "rank"),
            new Attribute("letter")));
  }
}
