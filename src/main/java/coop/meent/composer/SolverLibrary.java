package coop.meent.composer;

import com.google.ortools.Loader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/// The native library of OR-Tools, loaded once when it is first needed. Where a package unpacked it
/// (the system property `meent.solver` names the folder) it is taken from there; else it unpacks
/// itself to a folder that the system clears.
public final class SolverLibrary {

  private static final Logger LOG = Logger.getLogger(SolverLibrary.class.getName());
  private static final String FOLDER = "meent.solver";
  private static final String NAME = "jniortools";

  /// What this machine has; asked once, for a library can only be loaded once.
  private static final SolverLibrary OF_THIS_MACHINE = new SolverLibrary(load());

  /// A machine that it was not made for.
  public static final SolverLibrary NONE = new SolverLibrary(Optional.of("none"));

  private final Optional<String> fault;

  private SolverLibrary(Optional<String> fault) {
    this.fault = fault;
  }

  public static SolverLibrary ofThisMachine() {
    return OF_THIS_MACHINE;
  }

  public boolean isThere() {
    return fault.isEmpty();
  }

  /// What went wrong; empty when it was loaded. Meent is started with leave for native code.
  @SuppressWarnings("restricted")
  private static Optional<String> load() {
    try {
      var unpacked = unpacked(System.getProperty(FOLDER));
      if (unpacked.isPresent()) System.load(unpacked.get().toString());
      else Loader.loadNativeLibraries();
      return Optional.empty();
    } catch (UnsatisfiedLinkError | RuntimeException unknown) {
      LOG.log(Level.WARNING, "the solver's native library cannot be loaded", unknown);
      return Optional.of(String.valueOf(unknown.getMessage()));
    }
  }

  private static Optional<Path> unpacked(@Nullable String folder) {
    return Optional.ofNullable(folder)
        .map(name -> Path.of(name).resolve(System.mapLibraryName(NAME)).toAbsolutePath())
        .filter(Files::exists);
  }
}
