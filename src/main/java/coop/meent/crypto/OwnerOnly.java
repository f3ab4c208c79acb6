package coop.meent.crypto;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;

/// What a file is made with so that its owner alone may read it, from its first moment on.
public final class OwnerOnly {

  private OwnerOnly() {}

  public static FileAttribute<?>[] attributes(Path file) throws IOException {
    var views = file.getFileSystem().supportedFileAttributeViews();
    if (views.contains("posix"))
      return new FileAttribute<?>[] {
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
      };
    if (views.contains("acl")) return new FileAttribute<?>[] {windows(file)};
    return new FileAttribute<?>[0];
  }

  private static FileAttribute<List<AclEntry>> windows(Path file) throws IOException {
    var owner =
        file.getFileSystem()
            .getUserPrincipalLookupService()
            .lookupPrincipalByName(System.getProperty("user.name"));
    var everything =
        AclEntry.newBuilder()
            .setType(AclEntryType.ALLOW)
            .setPrincipal(owner)
            .setPermissions(EnumSet.allOf(AclEntryPermission.class))
            .build();
    return new FileAttribute<>() {
      @Override
      public String name() {
        return "acl:acl";
      }

      @Override
      public List<AclEntry> value() {
        return List.of(everything);
      }
    };
  }
}
