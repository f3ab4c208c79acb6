package coop.meent.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/// veraPDF, which nobody here wrote, as judge of our PDFs: archivable for ever (PDF/A-3u) and
/// readable by everyone (PDF/UA-1).
public final class PdfJudge {

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private PdfJudge() {}

  /// Fails with every rule that the PDF breaks.
  public static void assertAccepted(byte[] pdf) {
    assertThat(complaints(pdf)).isEmpty();
  }

  /// One line for each broken rule and standard; empty when both standards are kept.
  public static List<String> complaints(byte[] pdf) {
    var complaints = new ArrayList<String>();
    for (var standard : List.of(PDFAFlavour.PDFA_3_U, PDFAFlavour.PDFUA_1)) {
      complaints.addAll(complaints(pdf, standard));
    }
    return complaints;
  }

  private static List<String> complaints(byte[] pdf, PDFAFlavour standard) {
    var foundry = Foundries.defaultInstance();
    try (var parser = foundry.createParser(new ByteArrayInputStream(pdf), standard);
        var validator = foundry.createValidator(standard, false)) {
      var result = validator.validate(parser);
      var broken =
          result.getTestAssertions().stream()
              .filter(each -> each.getStatus() == TestAssertion.Status.FAILED)
              .map(each -> standard + " " + each.getRuleId().getClause() + ": " + each.getMessage())
              .distinct()
              .toList();
      if (broken.isEmpty() && !result.isCompliant()) return List.of(standard + " not kept");
      return broken;
    } catch (Exception e) {
      throw new AssertionError("veraPDF could not read the file", e);
    }
  }
}
