package coop.meent.cli;

import coop.meent.bank.StatementFile;
import coop.meent.bank.file.CsvDays;
import coop.meent.bank.file.CsvShape;
import coop.meent.bank.file.CsvShape.Role;
import coop.meent.bank.file.CsvTable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// What the columns of a table mean that no known bank makes: `--columns
/// booked=Date,amount=Amount`.
final class CsvColumns {

  @Option(
      names = "--columns",
      paramLabel = "ROLE=COLUMN",
      split = ",",
      description = "${bundle:cli.import.columns}")
  private @Nullable List<String> columns;

  @Option(names = "--day", paramLabel = "PATTERN", description = "${bundle:cli.import.day}")
  private @Nullable String day;

  @Option(names = "--decimal", paramLabel = "MARK", description = "${bundle:cli.import.decimal}")
  private @Nullable String decimal;

  @Option(names = "--iban", paramLabel = "IBAN", description = "${bundle:cli.import.iban}")
  private @Nullable String iban;

  /// One for each file that is a table; none when nothing was said.
  ///
  /// @throws WrongUseException when a role or a way of writing is not known
  List<CsvShape> shapes(List<Path> files) {
    if (columns == null) return List.of();
    var roles = roles(columns);
    List<CsvShape> shapes = new ArrayList<>();
    for (var file : files)
      CsvTable.of(new StatementFile(file).text())
          .ifPresent(table -> shapes.add(shape(table, roles)));
    return shapes;
  }

  private CsvShape shape(CsvTable table, Map<Role, List<String>> roles) {
    var guess = table.guess();
    if (day != null && !CsvDays.ALL.contains(day))
      throw new WrongUseException("cli.wrong.value", day, "--day", String.join(", ", CsvDays.ALL));
    if (decimal != null && !decimal.matches("[.,]"))
      throw new WrongUseException("cli.wrong.value", decimal, "--decimal", ". ,");
    return table.shape(
        roles,
        day == null ? guess.day() : day,
        decimal == null ? guess.decimal() : decimal.charAt(0),
        Optional.ofNullable(iban).map(given -> given.replace(" ", "").toUpperCase(Locale.ROOT)));
  }

  private static Map<Role, List<String>> roles(List<String> columns) {
    Map<Role, List<String>> roles = new EnumMap<>(Role.class);
    for (var column : columns) {
      var parts = column.split("=", 2);
      var role =
          Stream.of(Role.values())
              .filter(one -> one.name().equalsIgnoreCase(parts[0].strip().replace('-', '_')))
              .findFirst();
      if (role.isEmpty() || parts.length < 2)
        throw new WrongUseException("cli.wrong.value", column, "--columns", all());
      roles
          .computeIfAbsent(role.get(), any -> new ArrayList<>())
          .add(parts[1].strip().toLowerCase(Locale.ROOT));
    }
    return roles;
  }

  private static String all() {
    return Stream.of(Role.values())
        .map(role -> role.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .collect(Collectors.joining(", "));
  }
}
