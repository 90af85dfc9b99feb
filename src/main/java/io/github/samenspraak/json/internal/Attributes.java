package io.github.samenspraak.json.internal;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.samenspraak.value.Label;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.introspect.BeanPropertyDefinition;
import tools.jackson.databind.introspect.ClassIntrospector;

/**
 * The attributes of a type as Jackson reads them.
 *
 * <p>Jackson itself is asked for them, so they never differ from the types. The attributes of a map
 * are the constants that its keys can be.
 *
 * @param types the type of each attribute, in their usual order
 * @param required the attributes that cannot be left out
 * @param others the type of a value under any other key; absent if no other key is allowed
 */
public record Attributes(
    ImmutableMap<String, JavaType> types,
    ImmutableSet<String> required,
    Optional<JavaType> others) {

  private static final Map<Class<?>, Optional<Attributes>> KNOWN = new ConcurrentHashMap<>();

  /** {@return the attributes of a type; absent if its values are no objects} */
  public static Optional<Attributes> of(JavaType type) {
    if (type.isMapLikeType()) {
      return Optional.of(ofMap(type));
    }
    return KNOWN.computeIfAbsent(type.getRawClass(), unknown -> introspect(type));
  }

  private static Optional<Attributes> introspect(JavaType type) {
    DeserializationConfig config = Binding.MAPPER.deserializationConfig();
    if (type.hasRawClass(Label.class)) {
      JavaType text = config.constructType(String.class);
      return Optional.of(new Attributes(ImmutableMap.of(), ImmutableSet.of(), Optional.of(text)));
    }
    ClassIntrospector introspector = config.classIntrospectorInstance();
    JsonDeserialize reading = type.getRawClass().getAnnotation(JsonDeserialize.class);
    if (reading == null) {
      return Optional.empty();
    }
    BeanDescription value =
        introspector.introspectForDeserialization(
            type, introspector.introspectClassAnnotations(type));
    JavaType builder = config.constructType(reading.builder());
    return Optional.of(of(introspector.introspectForDeserializationWithBuilder(builder, value)));
  }

  private static Attributes ofMap(JavaType type) {
    return new Attributes(
        Arrays.stream(type.getKeyType().getRawClass().getEnumConstants())
            .collect(
                ImmutableMap.toImmutableMap(
                    constant -> ((Enum<?>) constant).name(), constant -> type.getContentType())),
        ImmutableSet.of(),
        Optional.empty());
  }

  private static Attributes of(BeanDescription description) {
    return new Attributes(
        description.findProperties().stream()
            .filter(BeanPropertyDefinition::couldDeserialize)
            .collect(
                ImmutableMap.toImmutableMap(
                    BeanPropertyDefinition::getName, BeanPropertyDefinition::getPrimaryType)),
        description.findProperties().stream()
            .filter(BeanPropertyDefinition::isRequired)
            .map(BeanPropertyDefinition::getName)
            .collect(ImmutableSet.toImmutableSet()),
        Optional.empty());
  }

  /** {@return the type of an attribute} */
  public JavaType type(String key) {
    return find(key).orElseThrow();
  }

  /** {@return the type of the value under a key; absent if the key is not allowed} */
  public Optional<JavaType> find(String key) {
    return Optional.ofNullable(types.get(key)).or(() -> others);
  }
}
