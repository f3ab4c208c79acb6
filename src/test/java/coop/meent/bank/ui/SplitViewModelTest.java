package coop.meent.bank.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.bank.BankLineFilter;
import coop.meent.bank.BookingOutcome.Booked;
import coop.meent.base.Money;
import coop.meent.base.Order;
import coop.meent.ledger.Account;
import coop.meent.ledger.Posting;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SplitViewModelTest {

  @TempDir private Path folder;
  private BankOffice office;
  private SplitViewModel split;
  private final List<Booked> booked = new ArrayList<>();

  @BeforeEach
  void found() {
    office = new BankOffice(folder).withWork();
    var line = new LineViewModel(office.desk());
    var rows =
        new LineSource(office.desk())
            .page(BankLineFilter.all(office.coop.book).in(Order.NEWEST_FIRST), 0, 100).stream()
                .filter(row -> row.who().equals("Vergaderhuis Utrecht"))
                .toList();
    line.choose(rows.getFirst());
    split = new SplitViewModel(office.desk(), line.chosen().get(), line.partsToSplit());
  }

  @AfterEach
  void close() {
    office.close();
  }

  private Account account(String number) {
    return office.coop.ledger.account(office.coop.account(number)).orElseThrow();
  }

  private static Money euro(String amount) {
    return Money.parse(amount);
  }

  @Test
  void beginsWithTheProposalAndAnEmptyPart() {
    assertThat(split.parts()).hasSize(2);
    assertThat(split.parts().getFirst().account.get()).isEqualTo(account("45185"));
    assertThat(split.parts().getFirst().amount.get()).isEqualTo(euro("181.50"));
    assertThat(split.addsUp()).isTrue();
  }

  @Test
  void theLastPartTakesWhatTheOthersLeave() {
    split.parts().getFirst().amount.set(euro("100"));
    assertThat(split.parts().getLast().amount.get()).isEqualTo(euro("81.50"));
    split.parts().getFirst().amount.set(euro("150"));
    assertThat(split.parts().getLast().amount.get()).isEqualTo(euro("31.50"));
  }

  @Test
  void anAmountThatWasTypedFollowsNoMore() {
    split.parts().getFirst().amount.set(euro("100"));
    split.parts().getLast().amount.set(euro("80"));
    assertThat(split.rest().get()).isEqualTo(euro("1.50"));
    split.parts().getFirst().amount.set(euro("110"));
    assertThat(split.parts().getLast().amount.get()).isEqualTo(euro("80"));
    assertThat(split.rest().get()).isEqualTo(euro("-8.50"));
    assertThat(split.addsUp()).isFalse();
  }

  @Test
  void booksOnlyWhatAddsUp() {
    split.parts().getFirst().amount.set(euro("100"));
    split.parts().getLast().amount.set(euro("80"));
    split.parts().getLast().account.set(account("45670"));
    split.book(booked::add);
    assertThat(booked).isEmpty();
  }

  @Test
  void aPartWithoutAnAccountIsToldAtItsField() {
    split.parts().getFirst().amount.set(euro("100"));
    split.book(booked::add);
    assertThat(booked).isEmpty();
    assertThat(split.parts().getLast().accountError.get()).isEqualTo("Choose an account.");
  }

  @Test
  void booksThePartsWithTheSignOfTheLine() {
    split.parts().getFirst().amount.set(euro("100"));
    var second = split.parts().getLast();
    second.account.set(account("45670"));
    second.assignment.set(office.names().assignments().getFirst());
    second.text.set("Beamer");
    split.book(booked::add);
    var entry = booked.getFirst().entry();
    assertThat(entry.postings())
        .extracting(Posting::amount)
        .containsExactly(euro("-181.50"), euro("100"), euro("81.50"));
    assertThat(entry.postings().getLast().text()).contains("Beamer");
    assertThat(entry.postings().getLast().dimensions().assignment())
        .contains(office.names().assignments().getFirst().id());
  }

  @Test
  void aPartMayGoTheOtherWay() {
    split.parts().getFirst().amount.set(euro("200"));
    assertThat(split.parts().getLast().amount.get()).isEqualTo(euro("-18.50"));
    split.parts().getLast().account.set(account("45670"));
    split.book(booked::add);
    assertThat(booked.getFirst().entry().postings())
        .extracting(Posting::amount)
        .containsExactly(euro("-181.50"), euro("200"), euro("-18.50"));
  }

  @Test
  void amountsPastAllCountingAreNotBooked() {
    split.parts().getFirst().amount.set(Money.ofCents(Long.MAX_VALUE));
    split.parts().getLast().amount.set(Money.ofCents(Long.MAX_VALUE));
    assertThat(split.rest().get()).isNull();
    split.parts().getLast().account.set(account("45670"));
    split.book(booked::add);
    assertThat(booked).isEmpty();
  }

  @Test
  void twoPartsAlwaysRemain() {
    split.add();
    split.remove(split.parts().getFirst());
    split.remove(split.parts().getFirst());
    assertThat(split.parts()).hasSize(2);
    assertThat(split.addsUp()).isTrue();
  }

  @Test
  void aPartWithACodeFallsApartAndTheWholeStillAddsUp() {
    var code =
        split.chosen().codes().stream()
            .filter(one -> one.key().equals("P9"))
            .findFirst()
            .orElseThrow();
    split.parts().getFirst().amount.set(euro("109"));
    split.parts().getFirst().vat.set(code);
    split.parts().getLast().account.set(account("46415"));
    assertThat(split.withVat(split.parts().getFirst())).hasSize(2);
    assertThat(split.withVat(split.parts().getLast())).isEmpty();
    split.book(booked::add);
    assertThat(booked.getFirst().entry().postings())
        .extracting(Posting::amount)
        .containsExactly(euro("-181.50"), euro("100.00"), euro("9.00"), euro("72.50"));
  }
}
