package coop.meent.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.app.Wiring;
import coop.meent.cli.Services;
import coop.meent.demo.Demo;
import coop.meent.demo.SharedDemo;
import coop.meent.ledger.YearOutcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;

/// A copy of the demonstration in which every year that is over is closed, in every book.
final class ClosedDemo {

  private ClosedDemo() {}

  static Services of(Demo.Made made, Path folder) throws IOException {
    var file = Files.copy(made.file(), folder.resolve("closed.meent"));
    var noon = SharedDemo.TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC);
    var services = new Wiring(Clock.fixed(noon, ZoneOffset.UTC)).open(file);
    var years = services.year().years();
    var treasurer = services.members().members().getFirst().id();
    for (var book : services.ledger().books())
      for (var year = years.next(book.id()); year.isPresent(); year = years.next(book.id()))
        assertThat(years.close(book.id(), year.get(), treasurer, ""))
            .isInstanceOf(YearOutcome.Closed.class);
    return services;
  }
}
