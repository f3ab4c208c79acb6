/// Notes, how they stand, who reads them and whom they credit.
@NullMarked
package coop.meent.knowledge.ui;

import org.jspecify.annotations.NullMarked;
