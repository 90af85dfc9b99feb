package example;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.samenspraak.json.RegisterSchema;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.Schema;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Describes the types of the library in OpenAPI, by its own JSON Schema. */
@Configuration
class ApiDescription {

  @Bean
  OpenApiCustomizer typesOfTheLibrary() throws JsonProcessingException {
    JsonNode schema =
        Json31.mapper().readTree(RegisterSchema.text().replace("#/$defs/", "#/components/schemas/"));
    return api ->
        schema.get("$defs").properties().forEach(
            type -> api.schema(type.getKey(), Json31.mapper().convertValue(type.getValue(), Schema.class)));
  }
}
