/// Work as a member sees it, for now on Home: [MyWeekCard].
@NullMarked
package coop.meent.work.ui;

import org.jspecify.annotations.NullMarked;
