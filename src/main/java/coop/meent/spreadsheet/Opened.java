package coop.meent.spreadsheet;

import coop.meent.base.Refusal;
import coop.meent.base.RefusedException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/// What became of opening a file and looking at one of its sheets: where only the sheet is no use,
/// another of them can be chosen.
///
/// @param workbook empty when the file cannot be read at all
/// @param looked what was found on the sheet; empty when it was refused
public record Opened<T>(
    Optional<Workbook> workbook, Optional<T> looked, Optional<Refusal> refusal) {

  /// @param look at a sheet; may refuse
  public static <T> Opened<T> of(Path file, Function<Workbook, T> look) {
    try {
      return of(Workbook.read(file), look);
    } catch (RefusedException e) {
      return new Opened<>(Optional.empty(), Optional.empty(), Optional.of(e.refusal()));
    }
  }

  /// As [#of(Path, Function)], of a file that was read before.
  public static <T> Opened<T> of(Workbook workbook, Function<Workbook, T> look) {
    try {
      return new Opened<>(
          Optional.of(workbook), Optional.of(look.apply(workbook)), Optional.empty());
    } catch (RefusedException e) {
      return new Opened<>(Optional.of(workbook), Optional.empty(), Optional.of(e.refusal()));
    }
  }
}
