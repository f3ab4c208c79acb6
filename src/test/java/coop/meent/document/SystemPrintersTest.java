package coop.meent.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.print.DocFlavor;
import javax.print.PrintService;
import javax.print.StreamPrintServiceFactory;
import org.junit.jupiter.api.Test;

class SystemPrintersTest {

  private static final Printers.Watch GO = (page, count) -> true;

  @Test
  void withoutPrinterNothingIsPrinted() throws IOException {
    var printers = new SystemPrinters(List::of);
    try (var pages = Papers.of(3)) {
      assertThat(printers.names()).isEmpty();
      assertThat(printers.usual()).isEmpty();
      assertThat(printers.print(pages, new PrintOrder("any", 1, 3, 1), GO))
          .isEqualTo(new Printed.NoPrinter());
    }
  }

  /// A printer of the JDK that prints into memory.
  private static PrintService paper(ByteArrayOutputStream out) {
    var factories =
        StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
            DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript");
    if (factories.length == 0) System.out.println("no printer into memory on this system");
    assumeTrue(factories.length > 0);
    return factories[0].getPrintService(out);
  }

  private static long pagesIn(ByteArrayOutputStream out) {
    return out.toString(StandardCharsets.ISO_8859_1)
        .lines()
        .filter(line -> line.startsWith("%%Page:"))
        .count();
  }

  @Test
  void thePagesThatWereAskedForArePrinted() throws IOException {
    var out = new ByteArrayOutputStream();
    var service = paper(out);
    var printers = new SystemPrinters(() -> List.of(service));
    try (var pages = Papers.of(5)) {
      var order = new PrintOrder(service.getName(), 2, 4, 1);
      assertThat(printers.print(pages, order, GO))
          .isEqualTo(new Printed.Sent(service.getName(), 3));
      assertThat(pagesIn(out)).isEqualTo(3);
    }
  }

  @Test
  void whoStopsStops() throws IOException {
    var out = new ByteArrayOutputStream();
    var service = paper(out);
    var printers = new SystemPrinters(() -> List.of(service));
    try (var pages = Papers.of(5)) {
      var order = new PrintOrder(service.getName(), 1, 5, 1);
      assertThat(printers.print(pages, order, (page, count) -> page < 3))
          .isEqualTo(new Printed.Stopped());
      assertThat(pagesIn(out)).isLessThan(4);
    }
  }

  @Test
  void refusesPagesAndPrintersThatAreNotThere() throws IOException {
    var service = paper(new ByteArrayOutputStream());
    var printers = new SystemPrinters(() -> List.of(service));
    try (var pages = Papers.of(5)) {
      assertThat(printers.print(pages, new PrintOrder("Zolder", 1, 5, 1), GO))
          .isEqualTo(new Printed.PrinterGone("Zolder"));
      for (var range : new int[][] {{0, 3}, {4, 2}, {3, 6}}) {
        var order = new PrintOrder(service.getName(), range[0], range[1], 1);
        assertThat(printers.print(pages, order, GO))
            .isEqualTo(new Printed.NoSuchPages(range[0], range[1], 5));
      }
    }
  }
}
