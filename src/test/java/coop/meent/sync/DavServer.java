package coop.meent.sync;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A WebDAV server that nobody here wrote, over a folder of its own, on this machine alone, for one
/// name and password. A server that is not installed aborts the test and says so.
public final class DavServer implements AutoCloseable {

  public static final String NAME = "bas@meent.example";
  public static final String PASSWORD = "geheim: één & twee";

  private static final boolean IS_ROOT = "root".equals(System.getProperty("user.name"));

  private final Process process;
  private final int port;
  private final Path folder;

  private DavServer(Process process, int port, Path folder) {
    this.process = process;
    this.port = port;
    this.folder = folder;
  }

  /// What it serves.
  public Path folder() {
    return folder;
  }

  /// @param path below the folder
  public WebAddress address(String path) {
    return WebAddress.of("http://127.0.0.1:" + port + "/" + path).named(NAME);
  }

  /// Apache with mod_dav.
  ///
  /// @param home where it keeps its own things
  public static DavServer apache(Path home) throws IOException {
    var program = OutsideProgram.named("apache2", "httpd");
    var modules =
        requireFolder(
            "the modules of Apache",
            "mod_dav_fs.so",
            "/usr/lib/apache2/modules",
            "/usr/lib64/httpd/modules");
    var folder = open(home);
    int port = OutsideProgram.freePort();
    var load =
        Stream.of(
                "mpm_event",
                "dav",
                "dav_fs",
                "auth_basic",
                "authn_core",
                "authn_file",
                "authz_core",
                "authz_user")
            .map(name -> "LoadModule %s_module %s/mod_%s.so\n".formatted(name, modules, name))
            .reduce("", String::concat);
    var config =
        load
            + """
            ServerRoot "%1$s"
            ServerName 127.0.0.1
            Listen 127.0.0.1:%2$d
            PidFile "%1$s/pid"
            ErrorLog "%1$s/log"
            %3$s
            StartServers 1
            ThreadsPerChild 16
            DavLockDB "%1$s/locks/db"
            DocumentRoot "%4$s"
            <Directory "%4$s">
              Dav On
              AuthType Basic
              AuthName "meent"
              AuthUserFile "%5$s"
              Require valid-user
            </Directory>
            """
                .formatted(
                    home, port, IS_ROOT ? "User nobody\nGroup nogroup" : "", folder, users(home));
    openToAll(Files.createDirectories(home.resolve("locks")));
    var file = Files.writeString(home.resolve("httpd.conf"), config);
    return started(home, port, folder, program, "-f", file.toString(), "-DFOREGROUND");
  }

  /// nginx with its two modules for WebDAV.
  public static DavServer nginx(Path home) throws IOException {
    var program = OutsideProgram.named("nginx");
    var modules =
        requireFolder(
            "the WebDAV module of nginx",
            "ngx_http_dav_ext_module.so",
            "/usr/lib/nginx/modules",
            "/usr/lib64/nginx/modules");
    var folder = open(home);
    int port = OutsideProgram.freePort();
    var config =
        """
        load_module %6$s/ngx_http_dav_ext_module.so;
        %3$s
        daemon off;
        worker_processes 1;
        pid "%1$s/pid";
        error_log "%1$s/log";
        events { worker_connections 64; }
        http {
          access_log off;
          client_body_temp_path "%1$s/body";
          proxy_temp_path "%1$s/proxy";
          fastcgi_temp_path "%1$s/fastcgi";
          uwsgi_temp_path "%1$s/uwsgi";
          scgi_temp_path "%1$s/scgi";
          server {
            listen 127.0.0.1:%2$d;
            root "%4$s";
            client_max_body_size 0;
            auth_basic "meent";
            auth_basic_user_file "%5$s";
            location / {
              dav_methods PUT DELETE MKCOL COPY MOVE;
              dav_ext_methods PROPFIND OPTIONS;
            }
          }
        }
        """
            .formatted(home, port, IS_ROOT ? "user root;" : "", folder, users(home), modules);
    var file = Files.writeString(home.resolve("nginx.conf"), config);
    return started(
        home, port, folder, program, "-e", home + "/log", "-p", home + "/", "-c", file.toString());
  }

  /// rclone, which shows halves of uploads and has its own idea of conditions.
  public static DavServer rclone(Path home) throws IOException {
    var program = OutsideProgram.named("rclone");
    var folder = open(home);
    int port = OutsideProgram.freePort();
    return started(
        home,
        port,
        folder,
        program,
        "serve",
        "webdav",
        folder.toString(),
        "--config",
        home.resolve("none").toString(),
        "--addr",
        "127.0.0.1:" + port,
        "--dir-cache-time",
        "1ms",
        "--user",
        NAME,
        "--pass",
        PASSWORD);
  }

  private static DavServer started(Path home, int port, Path folder, String... command)
      throws IOException {
    var builder =
        new ProcessBuilder(List.of(command))
            .redirectErrorStream(true)
            .redirectOutput(home.resolve("output").toFile());
    var server = new DavServer(builder.start(), port, folder);
    server.waitFor(home);
    return server;
  }

  private void waitFor(Path home) throws IOException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
    while (System.nanoTime() < end) {
      try (var socket = new Socket()) {
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
        return;
      } catch (IOException notYet) {
        if (!process.isAlive()) break;
        Thread.onSpinWait();
      }
    }
    close();
    throw new AssertionError("it did not start: " + Files.readString(home.resolve("output")));
  }

  private static Path requireFolder(String what, String file, String... folders) {
    for (var folder : folders) if (Files.exists(Path.of(folder, file))) return Path.of(folder);
    throw OutsideProgram.absent(what);
  }

  /// A server that was started by root gives its rights up, and must still come in.
  private static Path open(Path home) throws IOException {
    openToAll(home);
    return openToAll(Files.createDirectories(home.resolve("served")));
  }

  static Path openToAll(Path folder) throws IOException {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
    return folder;
  }

  private static Path users(Path home) throws IOException {
    try {
      var hash =
          MessageDigest.getInstance("SHA-1").digest(PASSWORD.getBytes(StandardCharsets.UTF_8));
      var line = NAME + ":{SHA}" + Base64.getEncoder().encodeToString(hash) + "\n";
      return Files.writeString(home.resolve("users"), line);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    OutsideProgram.stop(process);
  }
}
