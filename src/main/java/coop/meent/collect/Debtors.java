package coop.meent.collect;

import coop.meent.member.MemberService;
import coop.meent.work.WorkService;
import java.util.List;
import java.util.stream.Stream;

/// Who can owe the cooperative something.
public record Debtors(MemberService members, WorkService work) {

  /// Members by number, with the account that is known of them, then clients.
  List<Debtor> all() {
    return Stream.concat(
            members.members().stream()
                .map(one -> Debtor.of(one.id(), one.name(), one.iban().orElse(""))),
            work.clients().stream().map(one -> Debtor.of(one.id(), one.name(), "")))
        .toList();
  }
}
