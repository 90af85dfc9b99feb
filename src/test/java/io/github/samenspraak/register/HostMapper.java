package io.github.samenspraak.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.guava.GuavaModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.module.paramnames.ParameterNamesModule;
import java.lang.reflect.Type;

/** The mapper of a host application, with the configuration that a framework gives it. */
enum HostMapper {
  JACKSON_3(new Jackson3(tools.jackson.databind.json.JsonMapper.builder()), true),
  JACKSON_3_STATIC_TYPING(
      new Jackson3(
          tools.jackson.databind.json.JsonMapper.builder()
              .enable(tools.jackson.databind.MapperFeature.USE_STATIC_TYPING)),
      true),
  JACKSON_3_AS_2(
      new Jackson3(tools.jackson.databind.json.JsonMapper.builderWithJackson2Defaults()), false),
  SPRING_BOOT_4(
      new Jackson3(
          tools.jackson.databind.json.JsonMapper.builder()
              .findAndAddModules()
              .propertyNamingStrategy(tools.jackson.databind.PropertyNamingStrategies.SNAKE_CASE)),
      true),

  JACKSON_2(new Jackson2(withDays()), false),
  JACKSON_2_STATIC_TYPING(new Jackson2(withDays().enable(MapperFeature.USE_STATIC_TYPING)), false),
  SPRING_BOOT_3(new Jackson2(springBoot3()), true),
  SPRING_BOOT_3_SNAKE_CASE(
      new Jackson2(springBoot3().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)),
      true),
  QUARKUS(
      new Jackson2(springBoot3().defaultPropertyInclusion(including(JsonInclude.Include.NON_NULL))),
      true),
  MICRONAUT(
      new Jackson2(
          springBoot3().defaultPropertyInclusion(including(JsonInclude.Include.NON_EMPTY))),
      true),
  DROPWIZARD(
      new Jackson2(
          withDays()
              .addModule(new GuavaModule())
              .addModule(new ParameterNamesModule())
              .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)),
      true),
  /** Takes whatever modules there are; it passes the type of the column. */
  HIBERNATE(new Jackson2(JsonMapper.builder().findAndAddModules()), false);

  private interface Mapper {
    String write(Type type, Object value) throws JsonProcessingException;

    Object read(Type type, String json) throws JsonProcessingException;
  }

  private record Jackson3(tools.jackson.databind.json.JsonMapper mapper) implements Mapper {
    Jackson3(tools.jackson.databind.json.JsonMapper.Builder builder) {
      this(builder.build());
    }

    @Override
    public String write(Type type, Object value) {
      return mapper.writerFor(mapper.constructType(type)).writeValueAsString(value);
    }

    @Override
    public Object read(Type type, String json) {
      return mapper.readValue(json, mapper.constructType(type));
    }
  }

  private record Jackson2(JsonMapper mapper) implements Mapper {
    Jackson2(JsonMapper.Builder builder) {
      this(builder.build());
    }

    @Override
    public String write(Type type, Object value) throws JsonProcessingException {
      return mapper.writerFor(mapper.constructType(type)).writeValueAsString(value);
    }

    @Override
    public Object read(Type type, String json) throws JsonProcessingException {
      return mapper.readValue(json, mapper.constructType(type));
    }
  }

  private static JsonMapper.Builder withDays() {
    return JsonMapper.builder().addModule(new Jdk8Module()).addModule(new JavaTimeModule());
  }

  private static JsonMapper.Builder springBoot3() {
    return withDays()
        .addModule(new ParameterNamesModule())
        .disable(MapperFeature.DEFAULT_VIEW_INCLUSION)
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
        .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS);
  }

  private static JsonInclude.Value including(JsonInclude.Include values) {
    return JsonInclude.Value.construct(values, JsonInclude.Include.ALWAYS);
  }

  private final Mapper mapper;
  private final boolean daysAsTexts;

  HostMapper(Mapper mapper, boolean daysAsTexts) {
    this.mapper = mapper;
    this.daysAsTexts = daysAsTexts;
  }

  /** {@return whether it writes a day as a text, as the library does, and not as three numbers} */
  boolean writesDaysAsTexts() {
    return daysAsTexts;
  }

  /** {@return a value as JSON, when the mapper is asked for no type} */
  String write(Object value) throws JsonProcessingException {
    return mapper.write(value.getClass(), value);
  }

  /** {@return a value as JSON, when the mapper is asked for a type} */
  String writeAs(Type type, Object value) throws JsonProcessingException {
    return mapper.write(type, value);
  }

  /** {@return the value of a type that JSON says} */
  Object readAs(Type type, String json) throws JsonProcessingException {
    return mapper.read(type, json);
  }

  /** {@return the value of a type that JSON says} */
  <T> T read(String json, Class<T> type) throws JsonProcessingException {
    return type.cast(mapper.read(type, json));
  }
}
