package io.arkiv.provider.mapping;

import io.arkiv.archive.NearNames;
import io.arkiv.archive.source.StoredColumn;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.ManagedType;
import jakarta.persistence.metamodel.Metamodel;
import jakarta.persistence.metamodel.PluralAttribute;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Follows attribute paths through the entities, and says where one leads nowhere. */
class MappedTypes {

  private final Metamodel metamodel;

  MappedTypes(Metamodel metamodel) {
    this.metamodel = metamodel;
  }

  /** Whether it is an entity, whose attributes are known. */
  boolean areOf(Class<?> type) {
    return metamodel.getEntities().stream().anyMatch(entity -> entity.getJavaType() == type);
  }

  /** Why the attribute at the end of a path is not what is wanted; nothing when it is. */
  Stream<String> misfits(Class<?> root, String path, AttributeKind wanted) {
    int dot = path.lastIndexOf('.');
    String name = path.substring(dot + 1);
    Class<?> owner = dot < 0 ? root : related(root, path.substring(0, dot)).orElse(null);
    Optional<Attribute<?, ?>> attribute = owner == null ? Optional.empty() : attribute(owner, name);
    if (attribute.isEmpty()) {
      return nowhere(root, path);
    }
    Class<?> type = boxed(attribute.get().getJavaType());
    boolean fits = !attribute.get().isCollection() && wanted.isServedBy(type);
    return fits
        ? Stream.of()
        : Stream.of(
            "the attribute \""
                + path
                + "\" is of type "
                + type.getSimpleName()
                + ", not "
                + wanted.wanted());
  }

  /** Why relations cannot be followed, other than that there are none. */
  Stream<String> onTheWay(Class<?> root, String path) {
    return Stream.of();
  }

  /** Why a column that no attribute is mapped to cannot be read: whoever defines it has looked. */
  Stream<String> ofStored(Class<?> root, StoredColumn column) {
    return Stream.of();
  }

  /** The entity at the end of a path of relations; empty when it leads to none. */
  Optional<Class<?>> related(Class<?> root, String path) {
    Class<?> type = root;
    for (String name : path.split("\\.")) {
      Optional<Class<?>> next = attribute(type, name).map(MappedTypes::target).filter(this::areOf);
      if (next.isEmpty()) {
        return Optional.empty();
      }
      type = next.get();
    }
    return Optional.of(type);
  }

  /** Says where a path stops, and what could have been meant. */
  Stream<String> nowhere(Class<?> root, String path) {
    Class<?> type = root;
    String[] names = path.split("\\.");
    for (String name : names) {
      Optional<Class<?>> next = attribute(type, name).map(MappedTypes::target);
      if (next.isEmpty()) {
        return Stream.of(
            "the path \""
                + path
                + "\" leads nowhere: "
                + type.getSimpleName()
                + " has no attribute \""
                + name
                + "\""
                + nearest(name, type));
      }
      if (!areOf(next.get())) {
        return Stream.of(
            "the path \"" + path + "\" leads nowhere: \"" + name + "\" is no relation");
      }
      type = next.get();
    }
    return Stream.of("the path \"" + path + "\" leads nowhere");
  }

  private String nearest(String name, Class<?> type) {
    List<String> known =
        managed(type).getAttributes().stream().map(Attribute::getName).sorted().toList();
    return NearNames.nearest(name, known)
        .map(near -> "; did you mean \"" + near + "\"?")
        .orElse("");
  }

  final Optional<Attribute<?, ?>> attribute(Class<?> type, String name) {
    return managed(type).getAttributes().stream()
        .filter(attribute -> attribute.getName().equals(name))
        .<Attribute<?, ?>>map(attribute -> attribute)
        .findFirst();
  }

  private ManagedType<?> managed(Class<?> type) {
    return metamodel.managedType(type);
  }

  private static Class<?> target(Attribute<?, ?> attribute) {
    return attribute instanceof PluralAttribute<?, ?, ?> many
        ? many.getElementType().getJavaType()
        : attribute.getJavaType();
  }

  static Class<?> boxed(Class<?> type) {
    return MethodType.methodType(type).wrap().returnType();
  }
}
