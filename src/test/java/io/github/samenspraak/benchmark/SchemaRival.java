package io.github.samenspraak.benchmark;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.samenspraak.json.RegisterSchema;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON Schema validator of networknt on the same document, with the schema of this library: all
 * that a schema can express, days that exist among it.
 *
 * <p>What it does not do is make objects, or tell where in the document an error is. What it
 * refuses, reading refuses too, and so the two are compared.
 */
final class SchemaRival {

  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(RegisterSchema.text(), InputFormat.JSON);

  private SchemaRival() {}

  /** {@return what is wrong with a document} */
  static List<Error> check(byte[] document) {
    return SCHEMA.validate(
        JsonMapper.shared().readTree(document),
        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
  }
}
