package coop.meent.crash;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.ProviderMismatchException;
import java.nio.file.StandardOpenOption;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// The system's own disk, on which every step that changes something is told before it is taken.
/// What was written and not yet forced to the disk is known, since it is what a power cut may take
/// away. The database opens its file by its name, past all this: its commits are told by the store.
final class CutDisk extends FileSystem {

  /// Hears of each step before it is taken.
  interface Listener {
    void before(String step, Path file);
  }

  private final FileSystem real;
  private final Provider provider;
  private final Listener listener;
  private final Map<Path, byte[]> unforced = new TreeMap<>();
  private boolean isWrittenSince;

  CutDisk(Path place, Listener listener) {
    real = place.getFileSystem();
    provider = new Provider();
    this.listener = listener;
  }

  /// A path of the system as one of this disk.
  Path at(Path path) {
    return new Seen(path.toAbsolutePath());
  }

  /// What a file holds for certain, of each that was written to since it was forced.
  Map<Path, byte[]> unforced() {
    return unforced;
  }

  /// Whether more was written, and not forced, since this was asked last.
  boolean isWrittenSince() {
    boolean is = isWrittenSince && !unforced.isEmpty();
    isWrittenSince = false;
    return is;
  }

  private void step(String what, Path file) {
    listener.before(what, file);
  }

  private void written(Path file) throws IOException {
    isWrittenSince = true;
    if (!unforced.containsKey(file))
      unforced.put(file, Files.exists(file) ? Files.readAllBytes(file) : new byte[0]);
  }

  private void moved(Path from, Path to) {
    var certain = unforced.remove(from);
    unforced.remove(to);
    if (certain != null) unforced.put(to, certain);
  }

  private static Path real(Path path) {
    if (path instanceof Seen seen) return seen.path;
    throw new ProviderMismatchException(path.toString());
  }

  @Override
  public FileSystemProvider provider() {
    return provider;
  }

  @Override
  public void close() {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean isOpen() {
    return true;
  }

  @Override
  public boolean isReadOnly() {
    return false;
  }

  @Override
  public String getSeparator() {
    return real.getSeparator();
  }

  @Override
  public Iterable<Path> getRootDirectories() {
    return () -> seen(real.getRootDirectories().iterator());
  }

  @Override
  public Iterable<FileStore> getFileStores() {
    return real.getFileStores();
  }

  @Override
  public Set<String> supportedFileAttributeViews() {
    return real.supportedFileAttributeViews();
  }

  @Override
  public Path getPath(String first, String... more) {
    return new Seen(real.getPath(first, more));
  }

  @Override
  public PathMatcher getPathMatcher(String pattern) {
    var matcher = real.getPathMatcher(pattern);
    return path -> matcher.matches(real(path));
  }

  @Override
  public UserPrincipalLookupService getUserPrincipalLookupService() {
    return real.getUserPrincipalLookupService();
  }

  @Override
  public WatchService newWatchService() {
    throw new UnsupportedOperationException();
  }

  private Iterator<Path> seen(Iterator<Path> paths) {
    return StreamSupport.stream(((Iterable<Path>) () -> paths).spliterator(), false)
        .map(path -> (Path) new Seen(path))
        .iterator();
  }

  /// A path of the system, that leads here.
  private final class Seen implements Path {

    private final Path path;

    private Seen(Path path) {
      this.path = path;
    }

    private @Nullable Path orNone(@Nullable Path path) {
      return path == null ? null : new Seen(path);
    }

    @Override
    public FileSystem getFileSystem() {
      return CutDisk.this;
    }

    @Override
    public boolean isAbsolute() {
      return path.isAbsolute();
    }

    @Override
    public @Nullable Path getRoot() {
      return orNone(path.getRoot());
    }

    @Override
    public @Nullable Path getFileName() {
      return orNone(path.getFileName());
    }

    @Override
    public @Nullable Path getParent() {
      return orNone(path.getParent());
    }

    @Override
    public int getNameCount() {
      return path.getNameCount();
    }

    @Override
    public Path getName(int index) {
      return new Seen(path.getName(index));
    }

    @Override
    public Path subpath(int begin, int end) {
      return new Seen(path.subpath(begin, end));
    }

    @Override
    public boolean startsWith(Path other) {
      return other instanceof Seen seen && path.startsWith(seen.path);
    }

    @Override
    public boolean endsWith(Path other) {
      return other instanceof Seen seen && path.endsWith(seen.path);
    }

    @Override
    public Path normalize() {
      return new Seen(path.normalize());
    }

    @Override
    public Path resolve(Path other) {
      return new Seen(path.resolve(real(other)));
    }

    @Override
    public Path relativize(Path other) {
      return new Seen(path.relativize(real(other)));
    }

    @Override
    public URI toUri() {
      return path.toUri();
    }

    @Override
    public java.io.File toFile() {
      return path.toFile();
    }

    @Override
    public Path toAbsolutePath() {
      return new Seen(path.toAbsolutePath());
    }

    @Override
    public Path toRealPath(LinkOption... options) throws IOException {
      return new Seen(path.toRealPath(options));
    }

    @Override
    public java.nio.file.WatchKey register(
        WatchService watcher,
        java.nio.file.WatchEvent.Kind<?>[] events,
        java.nio.file.WatchEvent.Modifier... modifiers) {
      throw new UnsupportedOperationException();
    }

    @Override
    public int compareTo(Path other) {
      return path.compareTo(real(other));
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Seen seen && path.equals(seen.path);
    }

    @Override
    public int hashCode() {
      return path.hashCode();
    }

    @Override
    public String toString() {
      return path.toString();
    }
  }

  private final class Provider extends FileSystemProvider {

    private final FileSystemProvider real = CutDisk.this.real.provider();

    @Override
    public String getScheme() {
      return "cut";
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> environment) {
      throw new UnsupportedOperationException();
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
      return CutDisk.this;
    }

    @Override
    public Path getPath(URI uri) {
      return new Seen(Path.of(uri));
    }

    @Override
    public SeekableByteChannel newByteChannel(
        Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
        throws IOException {
      return newFileChannel(path, options, attributes);
    }

    @Override
    public FileChannel newFileChannel(
        Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
        throws IOException {
      var file = real(path);
      boolean isWriting =
          options.contains(StandardOpenOption.WRITE) || options.contains(StandardOpenOption.APPEND);
      if (!isWriting) return new Told(file, real.newFileChannel(file, options, attributes));
      step("open", file);
      if (!Files.exists(file) || options.contains(StandardOpenOption.TRUNCATE_EXISTING))
        written(file);
      return new Told(file, real.newFileChannel(file, options, attributes));
    }

    @Override
    public AsynchronousFileChannel newAsynchronousFileChannel(
        Path path,
        Set<? extends OpenOption> options,
        @Nullable ExecutorService executor,
        FileAttribute<?>... attributes)
        throws IOException {
      return real.newAsynchronousFileChannel(real(path), options, executor, attributes);
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(
        Path folder, DirectoryStream.Filter<? super Path> filter) throws IOException {
      var stream = real.newDirectoryStream(real(folder), path -> filter.accept(new Seen(path)));
      return new DirectoryStream<>() {
        @Override
        public Iterator<Path> iterator() {
          return seen(stream.iterator());
        }

        @Override
        public void close() throws IOException {
          stream.close();
        }
      };
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
      step("folder", real(folder));
      real.createDirectory(real(folder), attributes);
    }

    @Override
    public void delete(Path path) throws IOException {
      step("delete", real(path));
      real.delete(real(path));
      unforced.remove(real(path));
    }

    @Override
    public boolean deleteIfExists(Path path) throws IOException {
      if (!Files.exists(real(path), LinkOption.NOFOLLOW_LINKS)) return false;
      delete(path);
      return true;
    }

    @Override
    public void copy(Path from, Path to, CopyOption... options) throws IOException {
      step("copy", real(to));
      written(real(to));
      real.copy(real(from), real(to), options);
    }

    @Override
    public void move(Path from, Path to, CopyOption... options) throws IOException {
      step("rename", real(to));
      real.move(real(from), real(to), options);
      moved(real(from), real(to));
    }

    @Override
    public boolean isSameFile(Path one, Path other) throws IOException {
      return real.isSameFile(real(one), real(other));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
      return real.isHidden(real(path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
      return real.getFileStore(real(path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
      real.checkAccess(real(path), modes);
    }

    @Override
    public <V extends FileAttributeView> @Nullable V getFileAttributeView(
        Path path, Class<V> type, LinkOption... options) {
      return real.getFileAttributeView(real(path), type, options);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(
        Path path, Class<A> type, LinkOption... options) throws IOException {
      return real.readAttributes(real(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options)
        throws IOException {
      return real.readAttributes(real(path), attributes, options);
    }

    @Override
    public void setAttribute(Path path, String attribute, Object value, LinkOption... options)
        throws IOException {
      real.setAttribute(real(path), attribute, value, options);
    }
  }

  /// An open file that tells of each write.
  private final class Told extends FileChannel {

    private final Path file;
    private final FileChannel channel;

    private Told(Path file, FileChannel channel) {
      this.file = file;
      this.channel = channel;
    }

    private void writing() throws IOException {
      step("write", file);
      written(file);
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
      return channel.read(target);
    }

    @Override
    public long read(ByteBuffer[] targets, int offset, int length) throws IOException {
      return channel.read(targets, offset, length);
    }

    @Override
    public int read(ByteBuffer target, long position) throws IOException {
      return channel.read(target, position);
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
      writing();
      return channel.write(source);
    }

    @Override
    public long write(ByteBuffer[] sources, int offset, int length) throws IOException {
      writing();
      return channel.write(sources, offset, length);
    }

    @Override
    public int write(ByteBuffer source, long position) throws IOException {
      writing();
      return channel.write(source, position);
    }

    @Override
    public long position() throws IOException {
      return channel.position();
    }

    @Override
    public FileChannel position(long position) throws IOException {
      channel.position(position);
      return this;
    }

    @Override
    public long size() throws IOException {
      return channel.size();
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
      if (channel.size() > size) writing();
      channel.truncate(size);
      return this;
    }

    @Override
    public void force(boolean withAttributes) throws IOException {
      step("force", file);
      channel.force(withAttributes);
      unforced.remove(file);
    }

    @Override
    public long transferTo(long position, long count, WritableByteChannel target)
        throws IOException {
      return channel.transferTo(position, count, target);
    }

    @Override
    public long transferFrom(ReadableByteChannel source, long position, long count)
        throws IOException {
      writing();
      return channel.transferFrom(source, position, count);
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long position, long size) throws IOException {
      return channel.map(mode, position, size);
    }

    @Override
    public FileLock lock(long position, long size, boolean isShared) throws IOException {
      return channel.lock(position, size, isShared);
    }

    @Override
    public @Nullable FileLock tryLock(long position, long size, boolean isShared)
        throws IOException {
      return channel.tryLock(position, size, isShared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
      channel.close();
    }
  }

  static List<Path> all(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files.toList();
    }
  }
}
