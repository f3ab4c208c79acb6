package coop.meent.xaf;

import coop.meent.base.RefusedException;
import coop.meent.xaf.XafFields.Field;
import coop.meent.xml.Place;
import coop.meent.xml.XmlCursor;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Walks over the elements of an audit file, checks each against the schema where that is known,
/// and hands what is in them to [XafTally].
final class XafWalk {

  private static final String ROOT = "auditfile";

  /// What has elements inside. Anything else that has is passed over whole, such as the sub-ledgers
  /// of 3.2.
  private static final Set<String> OPENED =
      Set.of(
          "header",
          "company",
          "customersSuppliers",
          "customerSupplier",
          "streetAddress",
          "generalLedger",
          "ledgerAccount",
          "vatCodes",
          "vatCode",
          "periods",
          "period",
          "openingBalance",
          "obLine",
          "transactions",
          "journal",
          "transaction",
          "trLine",
          "vat",
          "currency");

  private final XmlCursor xml;
  private final String file;
  private final XafFindings findings = new XafFindings();
  private @Nullable XafTally tally;

  XafWalk(XmlCursor xml, String file) {
    this.xml = xml;
    this.file = file;
  }

  void note(XafFinding finding) {
    findings.add(finding);
  }

  ReadAuditFile all() {
    xml.eachChild(root -> {
      if (!root.equals(ROOT)) throw new RefusedException(new XafRefusal.NotAnAuditFile(file));
      var version = version(xml.namespace());
      var counting = new XafTally(version, findings);
      tally = counting;
      inside(counting, XafFields.of(version).map(XafFields::root));
    });
    if (tally == null) throw new RefusedException(new XafRefusal.NotAnAuditFile(file));
    return tally.result(file);
  }

  /// Several programs make up a namespace of their own; the number in it tells what they meant.
  private XafVersion version(String namespace) {
    return XafVersion.of(namespace)
        .orElseGet(() -> {
          var meant = namespace.contains("4") ? XafVersion.V4_0 : XafVersion.V3_2;
          findings.add(new XafFinding.OtherNamespace(namespace, meant.number()));
          return meant;
        });
  }

  /// The children of the element that the cursor is at.
  ///
  /// @param field empty where the schema is not known
  private void inside(XafTally counting, Optional<Field> field) {
    var at = xml.emptyElement();
    var block = at.name();
    counting.open(block, at.place());
    Map<String, Integer> seen = new HashMap<>();
    int[] last = {0};
    xml.eachChild(name -> {
      var known = field.flatMap(one -> one.find(name));
      if (field.isPresent()) ordered(name, known, seen, last);
      if (OPENED.contains(name)) {
        inside(counting, known);
        return;
      }
      var leaf = xml.element();
      if (!leaf.children().isEmpty()) return;
      known
          .flatMap(one -> one.fault(leaf.text()))
          .ifPresent(fault -> fault(leaf.place(), name, fault));
      counting.value(block, name, leaf.text(), leaf.place());
    });
    field.ifPresent(one -> missing(one, seen, at.place()));
    counting.close(block, at.place());
  }

  private void ordered(String name, Optional<Field> known, Map<String, Integer> seen, int[] last) {
    var place = xml.emptyElement().place();
    if (known.isEmpty()) {
      fault(place, name, XafFinding.Fault.UNKNOWN);
      return;
    }
    var field = known.get();
    if (field.place() < last[0]) fault(place, name, XafFinding.Fault.OUT_OF_ORDER);
    last[0] = Math.max(last[0], field.place());
    if (seen.merge(name, 1, Integer::sum) > 1 && !field.mayRepeat())
      fault(place, name, XafFinding.Fault.REPEATED);
  }

  private void missing(Field field, Map<String, Integer> seen, Place place) {
    for (var child : field.inside())
      if (child.isRequired() && !seen.containsKey(child.name()))
        fault(place, child.name(), XafFinding.Fault.MISSING);
  }

  private void fault(Place place, String name, XafFinding.Fault fault) {
    findings.add(new XafFinding.Element(place.toString(), name, fault));
  }
}
