package coop.meent.sync;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // begins before any test
class WebDavOnNginxTest extends WebDavContract {

  @TempDir static Path home;
  private static DavServer server;

  @BeforeAll
  static void start() throws IOException {
    server = DavServer.nginx(home);
  }

  @AfterAll
  static void stop() {
    if (server != null) server.close();
  }

  @Override
  DavServer server() {
    return server;
  }
}
