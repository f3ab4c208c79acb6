package coop.meent.document;

import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Printable;
import java.awt.print.PrinterAbortException;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.PageRanges;

/// Printers as the JDK finds them. A page goes there as the lines and letters of the PDF, not as a
/// picture of them.
public final class SystemPrinters implements Printers {

  private final Supplier<List<PrintService>> services;

  public SystemPrinters() {
    this(() -> Arrays.asList(PrintServiceLookup.lookupPrintServices(null, null)));
  }

  SystemPrinters(Supplier<List<PrintService>> services) {
    this.services = services;
  }

  @Override
  public List<String> names() {
    return services.get().stream().map(PrintService::getName).toList();
  }

  @Override
  public Optional<String> usual() {
    var names = names();
    return Optional.ofNullable(PrintServiceLookup.lookupDefaultPrintService())
        .map(PrintService::getName)
        .filter(names::contains)
        .or(() -> names.stream().findFirst());
  }

  @Override
  public Printed print(PdfPages pages, PrintOrder order, Watch watch) {
    var all = services.get();
    if (all.isEmpty()) return new Printed.NoPrinter();
    var chosen = all.stream().filter(one -> one.getName().equals(order.printer())).findFirst();
    if (chosen.isEmpty()) return new Printed.PrinterGone(order.printer());
    if (order.from() < 1 || order.from() > order.to() || order.to() > pages.count())
      return new Printed.NoSuchPages(order.from(), order.to(), pages.count());
    try {
      print(pages, order, chosen.get(), watch);
      return new Printed.Sent(order.printer(), order.to() - order.from() + 1);
    } catch (PrinterAbortException e) {
      return new Printed.Stopped();
    } catch (PrinterException e) {
      var reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
      return new Printed.Failed(order.printer(), reason);
    }
  }

  private static void print(PdfPages pages, PrintOrder order, PrintService service, Watch watch)
      throws PrinterException {
    var job = PrinterJob.getPrinterJob();
    job.setPrintService(service);
    job.setPageable(new Watched(pages.printable(), order, watch));
    var wishes = new HashPrintRequestAttributeSet();
    wishes.add(new Copies(order.copies()));
    wishes.add(new JobName("Meent", null));
    wishes.add(new PageRanges(order.from(), order.to()));
    job.print(wishes);
  }

  /// Tells how far it is before each page, and ends the job when the reader has seen enough.
  private record Watched(Pageable pages, PrintOrder order, Watch watch) implements Pageable {

    @Override
    public int getNumberOfPages() {
      return pages.getNumberOfPages();
    }

    @Override
    public PageFormat getPageFormat(int index) {
      return pages.getPageFormat(index);
    }

    @Override
    public Printable getPrintable(int index) {
      var printable = pages.getPrintable(index);
      return (graphics, format, page) -> {
        int count = order.to() - order.from() + 1;
        if (!watch.goesOn(page + 2 - order.from(), count))
          throw new PrinterAbortException("stopped by the reader");
        return printable.print(graphics, format, page);
      };
    }
  }
}
