/**
 * The contract report: what a run has shown, as a page and as a summary. {@link in.vyte.contract.report.ReportListener}
 * observes JUnit and writes both at the end; {@link in.vyte.contract.report.ContractReport} is what the templates, in
 * the resources of this package, show.
 */
@NullMarked
package in.vyte.contract.report;

import org.jspecify.annotations.NullMarked;
