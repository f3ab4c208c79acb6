package coop.meent.crash;

import coop.meent.cli.Services;
import java.util.Set;

/// Something that a person was told is saved, at a home: from then on it is there.
///
/// @param column of a table, such as `client.name`
record Promise(String home, String column, String value) {

  static Promise of(String line) {
    var words = line.split("\\|", 3);
    return new Promise(words[0], words[1], words[2]);
  }

  String line() {
    return home + "|" + column + "|" + value;
  }

  /// All that is kept there.
  static Set<String> kept(Services services, String column) {
    int dot = column.indexOf('.');
    var query = "SELECT %s FROM %s".formatted(column.substring(dot + 1), column.substring(0, dot));
    return services.store().read(sql -> sql.fetch(query).intoSet(0, String.class));
  }
}
