package coop.meent.personal;

import coop.meent.base.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A folder that is filled beside its place and moved there whole; what is not kept leaves nothing.
final class Unfinished implements AutoCloseable {

  private final Path place;
  private final Path folder;
  private final Path archive;

  Unfinished(Path place) throws IOException {
    this.place = place;
    var name = AtomicFile.UNFINISHED + UUID.randomUUID();
    folder = Files.createDirectory(place.resolveSibling(name));
    archive = place.resolveSibling(name + ".zip");
  }

  Path folder() {
    return folder;
  }

  void keep() throws IOException {
    Files.move(folder, place);
  }

  void zip() throws IOException {
    try (var out = new ZipOutputStream(Files.newOutputStream(archive));
        var files = Files.list(folder)) {
      for (var file : files.sorted().toList()) {
        out.putNextEntry(new ZipEntry(file.getFileName().toString()));
        Files.copy(file, out);
        out.closeEntry();
      }
    }
    Files.move(archive, place);
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(archive);
    if (!Files.isDirectory(folder)) return;
    try (Stream<Path> files = Files.list(folder)) {
      for (var file : files.toList()) Files.delete(file);
    }
    Files.delete(folder);
  }
}
