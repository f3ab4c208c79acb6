/// How long illness lasts and whom it finds: [PaidSpell] for one spell under a waiting time and a
/// stop, [StateModel] for a life of being well, ill and gone. Durations carry no cause. Start with
/// [PaidSpell].
@NullMarked
package coop.meent.pooling.spell;

import org.jspecify.annotations.NullMarked;
