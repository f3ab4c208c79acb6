package coop.meent.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/// Writes maps, lists and plain values as JSON. Money and dates are strings, so that no reader
/// turns cents into a double; chances, which are doubles, are numbers.
public final class PlainJson {

  private PlainJson() {}

  /// One top value; the stream stays open.
  public static void write(OutputStream out, Object value) throws IOException {
    var factory = JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    try (var generator = factory.createGenerator(out)) {
      write(generator.useDefaultPrettyPrinter(), value);
    }
  }

  private static void write(JsonGenerator generator, Object value) throws IOException {
    switch (value) {
      case Map<?, ?> map -> {
        generator.writeStartObject();
        for (var entry : map.entrySet()) {
          generator.writeFieldName(entry.getKey().toString());
          write(generator, entry.getValue());
        }
        generator.writeEndObject();
      }
      case Collection<?> items -> {
        generator.writeStartArray();
        for (var item : items) write(generator, item);
        generator.writeEndArray();
      }
      case Optional<?> optional when optional.isEmpty() -> generator.writeNull();
      case Optional<?> optional -> write(generator, optional.get());
      case Integer number -> generator.writeNumber(number);
      case Long number -> generator.writeNumber(number);
      case BigDecimal number -> generator.writeNumber(number);
      case Double number -> generator.writeNumber(new BigDecimal(number.toString()));
      case Boolean bool -> generator.writeBoolean(bool);
      default -> generator.writeString(value.toString());
    }
  }
}
