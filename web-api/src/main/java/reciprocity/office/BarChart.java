package reciprocity.office;

import java.util.Locale;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import reciprocity.document.Block;
import reciprocity.document.Palette;

/** Bars as a chart of the office program: observed beside expected, per cent at their ends, its data in a sheet of its own. */
final class BarChart {

    private static final String EXPECTED = "#8b8981";

    private BarChart() {}

    /** Fills an empty chart. */
    static void fill(XDDFChart chart, Block.Bars bars, String accent) {
        int rows = bars.bars().size();
        String[] labels = bars.bars().stream().map(Block.Bar::label).toArray(String[]::new);
        Double[] observed = bars.bars().stream().map(Block.Bar::share).toArray(Double[]::new);
        boolean compared = bars.bars().stream().allMatch(bar -> bar.expected() != null);
        XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.LEFT);
        names.setOrientation(AxisOrientation.MAX_MIN);
        XDDFValueAxis shares = chart.createValueAxis(AxisPosition.BOTTOM);
        shares.setMinimum(0);
        shares.setMaximum(1);
        shares.setMajorUnit(0.25);
        shares.setNumberFormat("0%");
        shares.setCrosses(AxisCrosses.MAX);
        shares.getOrAddMajorGridProperties().setLineProperties(line(Palette.HAIR));
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, shares);
        data.setBarDirection(BarDirection.BAR);
        data.setGapWidth(compared ? 60 : 40);
        data.setVaryColors(false);
        XDDFDataSource<String> categories = XDDFDataSourcesFactory.fromArray(labels, range(chart, rows, 0), 0);
        series(chart, data, categories, observed, 1, bars.observed(), accent);
        if (compared) {
            Double[] expected = bars.bars().stream()
                    .map(bar -> bar.expected() == null ? Double.valueOf(0) : bar.expected())
                    .toArray(Double[]::new);
            series(chart, data, categories, expected, 2, bars.expected(), EXPECTED);
        }
        chart.plot(data);
        if (compared) {
            chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
        labels(chart);
    }

    private static String range(XDDFChart chart, int rows, int column) {
        return chart.formatRange(new CellRangeAddress(1, Math.max(1, rows), column, column));
    }

    private static void series(
            XDDFChart chart,
            XDDFBarChartData data,
            XDDFDataSource<String> categories,
            Double[] shares,
            int column,
            String name,
            String colour) {
        XDDFNumericalDataSource<Double> values =
                XDDFDataSourcesFactory.fromArray(shares, range(chart, shares.length, column), column);
        values.setFormatCode("0%");
        XDDFChartData.Series one = data.addSeries(categories, values);
        one.setTitle(name, chart.setSheetTitle(name, column));
        one.setFillProperties(new XDDFSolidFillProperties(colour(colour)));
    }

    private static XDDFLineProperties line(String colour) {
        return new XDDFLineProperties(new XDDFSolidFillProperties(colour(colour)));
    }

    private static XDDFColor colour(String hex) {
        int[] parts = Palette.parts(hex);
        return XDDFColor.from(new byte[] {(byte) parts[0], (byte) parts[1], (byte) parts[2]});
    }

    /** Per cent at the end of each bar. */
    private static void labels(XDDFChart chart) {
        var plot = chart.getCTChart().getPlotArea().getBarChartArray(0);
        for (int i = 0; i < plot.sizeOfSerArray(); i++) {
            CTDLbls labels = plot.getSerArray(i).addNewDLbls();
            labels.addNewNumFmt().setFormatCode("0%");
            labels.getNumFmt().setSourceLinked(false);
            labels.addNewShowLegendKey().setVal(false);
            labels.addNewShowVal().setVal(true);
            labels.addNewShowCatName().setVal(false);
            labels.addNewShowSerName().setVal(false);
            labels.addNewShowPercent().setVal(false);
            labels.addNewShowBubbleSize().setVal(false);
        }
    }

    /** Where a chart has no frame of its own. */
    static XDDFNoFillProperties nothing() {
        return new XDDFNoFillProperties();
    }

    /** What the chart shows, for who cannot see it. */
    static String told(Block.Bars bars) {
        StringBuilder words = new StringBuilder(bars.alt());
        if (bars.bars().size() > 1) {
            bars.bars().forEach(bar -> words.append(String.format(Locale.ROOT, "; %s %s", bar.label(), bar.words())));
        }
        return words.toString();
    }
}
