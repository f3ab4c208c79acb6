package coop.meent.bank.ui;

import coop.meent.bank.file.CsvShape.Role;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// A column of a table that somebody explains.
///
/// @param name as it stands above the column
/// @param samples what it holds in the first lines
/// @param role what it is for; null when it says nothing that is needed
record ColumnModel(String name, List<String> samples, ObjectProperty<@Nullable Role> role) {

  ColumnModel(String name, List<String> samples, @Nullable Role role) {
    this(name, List.copyOf(samples), new SimpleObjectProperty<>(role));
  }
}
