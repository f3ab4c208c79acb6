package coop.meent.development;

import coop.meent.base.Id.BillId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.store.Tx;

/// Makes out the bill of a colleague who taught; the room that keeps bills is above.
public interface LessonBills {

  /// No bills are kept here.
  LessonBills NONE =
      new LessonBills() {
        @Override
        public Made make(Tx tx, TeachingStanding lesson, MemberId by) {
          throw Surroundings.refused(new TeachingRefusal.NoBooks());
        }

        @Override
        public boolean stands(String number) {
          return false;
        }

        @Override
        public LessonPaper paper(TeachingStanding lesson) {
          throw Surroundings.refused(new TeachingRefusal.NoBooks());
        }
      };

  /// @param number as people know it
  /// @param gross what is paid, with the teacher's VAT
  record Made(BillId id, String number, Money gross) {}

  /// As part of a deed: the bill with its VAT, and the lesson that both signed as its receipt.
  ///
  /// @throws coop.meent.base.RefusedException with what is missing, or the bills refuse
  Made make(Tx tx, TeachingStanding lesson, MemberId by);

  /// Whether a bill is here and was neither refused nor withdrawn.
  boolean stands(String number);

  /// A lesson as both signed it, or the bill that was made out of it.
  LessonPaper paper(TeachingStanding lesson);
}
