package coop.meent.ui;

import coop.meent.base.Refusal;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.value.ObservableValue;

/// What can be done before a file is open; the wiring does it.
public interface FirstDeeds {

  /// What somebody typed to begin a cooperative.
  ///
  /// @param file where it is to live
  record Beginning(String cooperative, String founder, Path file) {}

  ObservableValue<Choices> choices();

  /// Shows the page anew as chosen, and remembers it.
  void choose(Choices choices);

  /// A good place for the file of a cooperative, where there is none yet.
  ///
  /// @param name of the file, without its ending
  Path proposedPlace(String name);

  /// Why a new file cannot live there, if it cannot.
  Optional<Refusal> refusal(Path place);

  void found(Beginning beginning);

  void open(Path file);

  /// Asks for the invitation to a cooperative that others began.
  void join();

  /// Asks for a recovery code, to come back.
  void recover();

  /// Opens the sample cooperative, made anew in a folder of its own.
  void sample();
}
