package coop.meent.sync;

import coop.meent.base.AtomicFile;
import coop.meent.base.RefusedException;
import java.io.IOException;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A folder that something copies between laptops: Nextcloud, Dropbox, Syncthing, a network drive.
/// It is never made here: a folder that is not there may be a drive that is not connected. Links
/// are not followed, and nothing outside the folder is ever read or written, whatever a location
/// says.
public final class FolderRemote implements Remote {

  /// A vault's own folders are one deep; a service's folder of conflicts may lie around it.
  private static final int DEPTH = 6;

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Path folder;
  private final Duration patience;
  private final Opener opener;

  /// Opens a file to be read while we wait; a test opens one that never comes.
  interface Opener {
    AsynchronousFileChannel open(Path file) throws IOException;
  }

  public FolderRemote(Path folder) {
    this(folder, PATIENCE, file -> AsynchronousFileChannel.open(file, StandardOpenOption.READ));
  }

  FolderRemote(Path folder, Duration patience, Opener opener) {
    this.folder = folder.toAbsolutePath().normalize();
    this.patience = patience;
    this.opener = opener;
  }

  @Override
  public Put putNew(ObjectName name, byte[] object) {
    requireThere();
    var file = folder.resolve(name.location());
    try {
      if (isThere(file, object)) return Put.ALREADY_THERE;
      var own = Files.createDirectories(file.getParent());
      if (!own.toRealPath().startsWith(folder.toRealPath()))
        throw new RefusedException(new RemoteRefusal.LeadsElsewhere(own));
      AtomicFile.replace(file, object);
      return Put.STORED;
    } catch (IOException e) {
      throw RemoteRefusal.of(folder, e);
    }
  }

  private boolean isThere(Path file, byte[] object) throws IOException {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && Files.size(file) == object.length
        && read(file).map(bytes -> Arrays.equals(bytes, object)).orElse(false);
  }

  @Override
  public Optional<byte[]> get(String location) {
    requireThere();
    try {
      var file = inside(location);
      return file.isEmpty() ? Optional.empty() : read(file.get());
    } catch (NoSuchFileException gone) {
      return Optional.empty();
    } catch (IOException e) {
      throw RemoteRefusal.ofFile(folder.resolve(location), e);
    }
  }

  private Optional<byte[]> read(Path file) throws IOException {
    long size = Files.size(file);
    if (size > VaultObject.MOST_BYTES) return Optional.empty();
    return Optional.of(
        PatientReading.read(opener.open(file), (int) size, patience)
            .orElseThrow(() -> new RefusedException(new RemoteRefusal.NotAnswering(file))));
  }

  /// The file there, when there is one and it truly lies in the folder.
  private Optional<Path> inside(String location) throws IOException {
    try {
      var file = folder.resolve(location).normalize();
      if (!file.startsWith(folder)
          || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
          || !file.toRealPath().startsWith(folder.toRealPath())) return Optional.empty();
      return Optional.of(file);
    } catch (InvalidPathException noPath) {
      return Optional.empty();
    }
  }

  @Override
  public List<Listed> list() {
    return list(folder);
  }

  @Override
  public List<Listed> chunks() {
    requireThere();
    var chunks = folder.resolve(ObjectName.CHUNKS);
    return Files.isDirectory(chunks, LinkOption.NOFOLLOW_LINKS) ? list(chunks) : List.of();
  }

  private List<Listed> list(Path from) {
    requireThere();
    List<Listed> listed = new ArrayList<>();
    try {
      Files.walkFileTree(
          from, EnumSet.noneOf(FileVisitOption.class), DEPTH, new Visitor(from, listed));
    } catch (IOException e) {
      throw RemoteRefusal.of(folder, e);
    }
    listed.sort(Comparator.comparing(Listed::location));
    return listed;
  }

  /// Passes by what is hidden or unfinished, of ours and of the services, and what is too large.
  private final class Visitor extends SimpleFileVisitor<Path> {

    private final Path from;
    private final Path chunks = folder.resolve(ObjectName.CHUNKS);
    private final List<Listed> listed;

    Visitor(Path from, List<Listed> listed) {
      this.from = from;
      this.listed = listed;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
      boolean isWalked = !isHidden(directory) && !directory.equals(chunks);
      return directory.equals(from) || isWalked
          ? FileVisitResult.CONTINUE
          : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile()
          && attributes.size() <= VaultObject.MOST_BYTES
          && !isHidden(file)) listed.add(new Listed(location(file), attributes.size()));
      return FileVisitResult.CONTINUE;
    }

    /// What cannot be looked into, or went away meanwhile, is not there.
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
      if (file.equals(from)) throw e;
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException e) {
      return FileVisitResult.CONTINUE;
    }
  }

  private static boolean isHidden(Path file) {
    var name = file.getFileName().toString();
    return name.startsWith(".") || name.startsWith("~");
  }

  private String location(Path file) {
    return folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
  }

  @Override
  public void delete(String location) {
    requireThere();
    try {
      var file = inside(location);
      if (file.isPresent()) Files.deleteIfExists(file.get());
    } catch (DirectoryNotEmptyException | NoSuchFileException nothing) {
      return;
    } catch (IOException e) {
      throw RemoteRefusal.of(folder, e);
    }
  }

  private void requireThere() {
    if (!Files.isDirectory(folder)) throw new RefusedException(new RemoteRefusal.Missing(folder));
  }

  @Override
  public String toString() {
    return folder.toString();
  }
}
