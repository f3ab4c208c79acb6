package coop.meent.split;

import coop.meent.base.Id.MemberId;
import coop.meent.member.Cooperative;
import coop.meent.member.Member;
import coop.meent.member.MemberService;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Supplier and customer of a self-billed invoice, as they are printed: name, address, numbers.
final class Parties {

  private final Surroundings around;

  Parties(Surroundings around) {
    this.around = around;
  }

  private MemberService members() {
    return around.members();
  }

  String name(MemberId member) {
    return members().member(member).map(Member::name).orElse("?");
  }

  String supplier(MemberId member, BillingDetails details) {
    List<String> lines = new ArrayList<>();
    lines.add(name(member));
    lines.addAll(details.address());
    add(lines, "split.paper.kvk", details.kvkNumber());
    if (!details.isSmallBusiness()) add(lines, "split.paper.vat", details.vatNumber());
    return String.join("\n", lines);
  }

  String customer() {
    List<String> lines = new ArrayList<>();
    members().cooperative().ifPresent(cooperative -> fill(lines, cooperative));
    return String.join("\n", lines);
  }

  private void fill(List<String> lines, Cooperative cooperative) {
    lines.add(cooperative.fullName());
    around
        .billed()
        .address()
        .ifPresentOrElse(
            address -> {
              lines.addAll(address.lines());
              lines.add(address.postcode() + "  " + address.town());
            },
            () -> cooperative.seat().ifPresent(lines::add));
    add(lines, "split.paper.kvk", cooperative.kvkNumber());
    add(lines, "split.paper.vat", cooperative.vatNumber());
  }

  private void add(List<String> lines, String key, Optional<String> number) {
    number.ifPresent(given -> lines.add(around.written().get(key, given)));
  }
}
