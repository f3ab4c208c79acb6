package coop.meent.store;

import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Values of the change log as people and programs outside read them.
final class ReadValues {

  private ReadValues() {}

  static Map<String, @Nullable Object> of(Row row) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    var columns = row.table().columns();
    for (int i = 0; i < columns.size(); i++)
      values.put(columns.get(i).name(), readable(row.values()[i]));
    return values;
  }

  /// An id as its UUID, other bytes in hexadecimal.
  static @Nullable Object readable(@Nullable Object value) {
    return switch (value) {
      case byte[] bytes when bytes.length == 16 -> IdConverter.uuid(bytes);
      case byte[] bytes -> HexFormat.of().formatHex(bytes);
      case null -> null;
      default -> value;
    };
  }
}
