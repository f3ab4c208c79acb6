package coop.meent.einvoice;

import com.helger.diver.api.coord.DVRCoordinate;
import com.helger.phive.api.execute.ValidationExecutionManager;
import com.helger.phive.api.executorset.ValidationExecutorSetRegistry;
import com.helger.phive.api.validity.IValidityDeterminator;
import com.helger.phive.en16931.EN16931Validation;
import com.helger.phive.peppol.PeppolValidation;
import com.helger.phive.simplerinvoicing.SimplerInvoicingValidation;
import com.helger.phive.xml.source.IValidationSourceXML;
import com.helger.phive.xml.source.ValidationSourceXML;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;

/// The official rule sets, schema and Schematron, as judge of our files.
public final class RuleSets {

  private static final String EN_INVOICE = "eu.cen.en16931:ubl:1.3.16";
  private static final String EN_CREDIT_NOTE = "eu.cen.en16931:ubl-creditnote:1.3.16";

  private final ValidationExecutorSetRegistry<IValidationSourceXML> registry =
      new ValidationExecutorSetRegistry<>();

  public RuleSets() {
    Quiet.please();
    EN16931Validation.initEN16931(registry);
    PeppolValidation.initStandard(registry);
    SimplerInvoicingValidation.initSimplerInvoicing(registry);
  }

  /// Every error under the rule sets of the profile; warnings are none.
  public List<String> errors(byte[] xml, Profile profile) {
    var document = parsed(xml);
    boolean isCreditNote = document.getDocumentElement().getLocalName().equals("CreditNote");
    var errors = new ArrayList<>(errors(document, isCreditNote ? EN_CREDIT_NOTE : EN_INVOICE));
    if (profile == Profile.EN16931) return errors;
    var rules =
        switch (profile) {
          case EN16931 -> throw new AssertionError("judged above");
          case NLCIUS -> "org.simplerinvoicing:" + name(isCreditNote, "") + ":2.0.3-12";
          case PEPPOL_BILLING -> "eu.peppol.bis3:" + name(isCreditNote, "") + ":2026.5";
          case PEPPOL_SELF_BILLING ->
              "eu.peppol.bis3:" + name(isCreditNote, "-self-billing") + ":2026.5";
        };
    errors.addAll(errors(document, rules));
    return errors.stream().distinct().toList();
  }

  private static String name(boolean isCreditNote, String more) {
    return (isCreditNote ? "creditnote" : "invoice") + more;
  }

  /// Under EN 16931 alone.
  List<String> errors(byte[] xml) {
    var document = parsed(xml);
    boolean isCreditNote = document.getDocumentElement().getLocalName().equals("CreditNote");
    return errors(document, isCreditNote ? EN_CREDIT_NOTE : EN_INVOICE);
  }

  private List<String> errors(Document document, String rules) {
    var set =
        Objects.requireNonNull(
            registry.getOfID(Objects.requireNonNull(DVRCoordinate.parseOrNull(rules))), rules);
    var results =
        ValidationExecutionManager.executeValidation(
            IValidityDeterminator.createDefault(),
            set,
            ValidationSourceXML.create("invoice.xml", document),
            Locale.ENGLISH);
    return results.getAllErrors().stream()
        .map(error -> error.getErrorID() + ": " + error.getErrorText(Locale.ENGLISH))
        .toList();
  }

  private static Document parsed(byte[] xml) {
    try {
      var factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    } catch (Exception e) {
      throw new AssertionError("not even XML", e);
    }
  }
}
