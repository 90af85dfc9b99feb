package io.github.samenspraak.benchmark;

import com.alibaba.fastjson2.JSON;
import java.util.function.Function;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.module.blackbird.BlackbirdModule;

/** What binds a document to plain records, without any check: three that people use. */
enum Binding {
  /** Jackson as it comes. */
  JACKSON(JsonMapper.shared()),

  /** Jackson with the module that has it call accessors by generated code. */
  BLACKBIRD(JsonMapper.builder().addModule(new BlackbirdModule()).build()),

  /** The fastest of those in wide use. It takes what it does not understand for absent. */
  FASTJSON(Fastjson::bind);

  private final Function<byte[], PlainRegister> binding;

  Binding(JsonMapper mapper) {
    this(document -> mapper.readValue(document, PlainRegister.class));
  }

  Binding(Function<byte[], PlainRegister> binding) {
    this.binding = binding;
  }

  PlainRegister bind(byte[] document) {
    return binding.apply(document);
  }

  private static final class Fastjson {
    static PlainRegister bind(byte[] document) {
      return JSON.parseObject(document, PlainRegister.class);
    }
  }
}
