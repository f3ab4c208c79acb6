package coop.meent.job;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.MemberId;
import java.util.List;

/// What members worked and invoiced, as far as this laptop can read it.
public interface Uses {

  /// Nothing of it can be read.
  Uses NONE =
      new Uses() {
        @Override
        public List<Use> hours(MemberId member, FiscalPeriod period) {
          return List.of();
        }

        @Override
        public List<Use> invoices(MemberId member, FiscalPeriod period) {
          return List.of();
        }
      };

  List<Use> hours(MemberId member, FiscalPeriod period);

  List<Use> invoices(MemberId member, FiscalPeriod period);
}
