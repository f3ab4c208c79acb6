package coop.meent.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/// Writes maps, lists and plain values as JSON, one top value with a line end. Money and dates are
/// strings, so that no reader turns cents into a double; chances, which are doubles, are numbers.
final class Json {

  private final PrintStream out;

  Json(PrintStream out) {
    this.out = out;
  }

  void write(Object value) {
    var factory = JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    try (var generator = factory.createGenerator(out)) {
      write(generator.useDefaultPrettyPrinter(), value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    out.println();
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
      case Boolean bool -> generator.writeBoolean(bool);
      default -> generator.writeString(value.toString());
    }
  }
}
