package coop.meent.base;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.UUID;

/// The file something is written to. It is written beside its place and then moved there, so that
/// whoever looks finds the old file or the new one, never half.
public record Target(Path file) {

  private static final String BOOKS = ".meent";
  private static final String SQLITE = "SQLite format 3";

  /// Fills a file.
  @FunctionalInterface
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  public Written fill(Content content) {
    var place = file.toAbsolutePath();
    var folder = place.getParent();
    if (folder == null || Files.isDirectory(place)) return new Written.IsFolder(file);
    if (!Files.isDirectory(folder)) return new Written.FolderMissing(file);
    if (isBooks(place)) return new Written.IsBooks(file);
    var part = folder.resolve(".meent-" + UUID.randomUUID() + ".part");
    try {
      try (var out = Files.newOutputStream(part, StandardOpenOption.CREATE_NEW)) {
        content.writeTo(out);
      }
      move(part, place);
      return new Written.Done(file);
    } catch (IOException | ReadOnlyFileSystemException e) {
      return refusal(e);
    } finally {
      discard(part);
    }
  }

  /// A report replaces an older report, and never books: any SQLite file, and whatever is named as
  /// ours.
  private static boolean isBooks(Path place) {
    if (place.toString().toLowerCase(Locale.ROOT).endsWith(BOOKS)) return true;
    if (!Files.isRegularFile(place)) return false;
    try (var in = Files.newInputStream(place)) {
      return new String(in.readNBytes(SQLITE.length()), StandardCharsets.US_ASCII).equals(SQLITE);
    } catch (IOException unreadable) {
      return false;
    }
  }

  private static void move(Path part, Path place) throws IOException {
    try {
      Files.move(part, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, place, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void discard(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      System.getLogger(Target.class.getName())
          .log(System.Logger.Level.WARNING, "could not remove " + part, e);
    }
  }

  private Written refusal(Exception e) {
    var reason = reasonOf(e);
    var lower = reason.toLowerCase(Locale.ROOT);
    if (lower.contains("no space") || lower.contains("not enough space"))
      return new Written.DiskFull(file);
    if (e instanceof AccessDeniedException
        || e instanceof NoSuchFileException
        || e instanceof ReadOnlyFileSystemException
        || lower.contains("read-only")
        || lower.contains("being used")) return new Written.NotAllowed(file);
    return new Written.Failed(file, reason);
  }

  private static String reasonOf(Exception e) {
    if (e instanceof FileSystemException problem && problem.getReason() != null)
      return problem.getReason();
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }
}
