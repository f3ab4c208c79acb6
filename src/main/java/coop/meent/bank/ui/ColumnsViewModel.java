package coop.meent.bank.ui;

import coop.meent.bank.file.CsvShape;
import coop.meent.bank.file.CsvShape.Role;
import coop.meent.bank.file.CsvTable;
import coop.meent.bank.file.StatementLine;
import coop.meent.bank.file.TextFile;
import coop.meent.base.RefusedException;
import coop.meent.base.Texts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Which column of a table is what, with the first lines read that way at every change.
final class ColumnsViewModel {

  /// The header and as many lines as are shown.
  private static final int LOOKED_AT = 6;

  private final Texts texts;
  private final CsvTable table;
  private final TextFile beginning;
  private final List<ColumnModel> columns;
  private final ReadOnlyObjectWrapper<Reading> reading;
  final ObjectProperty<String> day;
  final ObjectProperty<Character> decimal;
  final StringProperty iban = new SimpleStringProperty("");

  /// @param lines as they would be read
  /// @param refused why they cannot be; empty when they can
  record Reading(List<StatementLine> lines, String refused) {
    boolean isFine() {
      return refused.isEmpty();
    }
  }

  ColumnsViewModel(Texts texts, TextFile file, CsvTable table) {
    this.texts = texts;
    this.table = table;
    beginning =
        new TextFile(
            file.name(),
            file.lines().stream().filter(line -> !line.isBlank()).limit(LOOKED_AT).toList());
    var guess = table.guess();
    columns = IntStream.range(0, table.names().size()).mapToObj(at -> column(guess, at)).toList();
    day = new SimpleObjectProperty<>(guess.day());
    decimal = new SimpleObjectProperty<>(guess.decimal());
    reading = new ReadOnlyObjectWrapper<>(read());
    for (var column : columns) column.role().subscribe(this::readAgain);
    day.subscribe(this::readAgain);
    decimal.subscribe(this::readAgain);
    iban.subscribe(this::readAgain);
  }

  private ColumnModel column(CsvShape guess, int at) {
    var role =
        guess.columns().entrySet().stream()
            .filter(entry -> entry.getValue().contains(table.name(at)))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse(null);
    return new ColumnModel(table.names().get(at), table.samples(at), role);
  }

  List<ColumnModel> columns() {
    return columns;
  }

  ReadOnlyObjectProperty<Reading> reading() {
    return reading.getReadOnlyProperty();
  }

  /// Whether no column tells which account the lines are of.
  boolean needsIban() {
    return columns.stream().noneMatch(column -> column.role().get() == Role.ACCOUNT);
  }

  private void readAgain() {
    reading.set(read());
  }

  private Reading read() {
    var missing = missing();
    if (missing.isPresent()) return new Reading(List.of(), missing.get());
    try {
      var statements = CsvTable.read(beginning, shape());
      return new Reading(
          statements.stream().flatMap(statement -> statement.lines().stream()).toList(), "");
    } catch (RefusedException e) {
      return new Reading(List.of(), texts.refusal(e.refusal()));
    }
  }

  private Optional<String> missing() {
    if (!has(Role.BOOKED)) return Optional.of(texts.get("bank.ui.columns.noDay"));
    if (!has(Role.AMOUNT) && !has(Role.PAID) && !has(Role.RECEIVED))
      return Optional.of(texts.get("bank.ui.columns.noAmount"));
    if (needsIban() && iban.get().isBlank())
      return Optional.of(texts.get("bank.ui.columns.noIban"));
    return Optional.empty();
  }

  private boolean has(Role role) {
    return columns.stream().anyMatch(column -> column.role().get() == role);
  }

  CsvShape shape() {
    Map<Role, List<String>> roles = new EnumMap<>(Role.class);
    for (int at = 0; at < columns.size(); at++) {
      var role = columns.get(at).role().get();
      if (role != null) roles.computeIfAbsent(role, any -> new ArrayList<>()).add(table.name(at));
    }
    var account =
        Optional.of(iban.get().replaceAll("\\s", "").toUpperCase(Locale.ROOT))
            .filter(given -> needsIban() && !given.isEmpty());
    return table.shape(roles, day.get(), decimal.get(), account);
  }
}
