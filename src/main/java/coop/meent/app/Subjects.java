package coop.meent.app;

import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.BookId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Language;
import coop.meent.cli.Services;
import coop.meent.document.ui.ReportSubjects;
import java.util.List;

/// Books, accounts and members for the reports page.
record Subjects(Services services, Language language) implements ReportSubjects {

  @Override
  public List<Choice<BookId>> books() {
    return services.ledger().books().stream()
        .map(book -> new Choice<>(book.id(), book.name()))
        .toList();
  }

  @Override
  public List<Choice<AccountId>> accounts(BookId book) {
    return services.ledger().accounts(book).stream()
        .map(one -> new Choice<>(one.id(), one.number() + " " + one.name(language)))
        .toList();
  }

  @Override
  public List<Choice<MemberId>> members() {
    return services.members().members().stream()
        .map(member -> new Choice<>(member.id(), member.numbered()))
        .toList();
  }
}
