package io.github.samenspraak.json.internal;

import io.github.samenspraak.value.Term;
import tools.jackson.core.JsonParser;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.bean.BuilderBasedDeserializer;

/**
 * Reads a value of the domain attribute by attribute into its builder, and refuses an attribute
 * that occurs twice.
 *
 * <p>The parser could refuse it too, but would have to remember the keys of every object. Here the
 * possible keys are known, and one bit for each is enough. No type has more than 64.
 */
final class AttributeReading extends BuilderBasedDeserializer {

  AttributeReading(BuilderBasedDeserializer generous) {
    super(generous);
  }

  @Override
  public Object deserialize(JsonParser parser, DeserializationContext context) {
    if (!parser.isExpectedStartObjectToken()) {
      return context.handleUnexpectedToken(getValueType(context), parser);
    }
    Object builder = _valueInstantiator.createUsingDefault(context);
    long met = 0;
    int attribute = parser.nextNameMatch(_propertyNameMatcher);
    while (attribute >= 0) {
      long before = met;
      met |= 1L << attribute;
      if (met == before) {
        return context.reportInputMismatch(this, "%s is there twice.", parser.currentName());
      }
      parser.nextToken();
      builder = _propertiesByIndex[attribute].deserializeSetAndReturn(parser, context, builder);
      attribute = parser.nextNameMatch(_propertyNameMatcher);
    }
    if (attribute != PropertyNameMatcher.MATCH_END_OBJECT) {
      return context.reportInputMismatch(this, "There is no %s here.", parser.currentName());
    }
    Object value = finishBuild(context, builder);
    // Many mandates have the same term.
    return value instanceof Term term ? DocumentInterner.term(term, parser) : value;
  }
}
