package reciprocity.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Reason;
import reciprocity.analysis.significance.Family;
import reciprocity.analysis.significance.Significance;

/** A test against chance as fields of an object: all that is needed to read it and to make it again. */
final class SignificanceFields {

    private SignificanceFields() {}

    /** Puts a test of a family, or only that it is withheld. */
    static void put(ObjectNode json, ObjectNode why, Family.Tested tested, boolean shown) {
        Significance test = tested.significance();
        json.put("id", tested.id()).put("side", tested.side().name());
        FigureJson.put(json, why, "statistic", test.statistic(), shown);
        FigureJson.put(json, why, "nullMean", test.nullMean(), shown);
        FigureJson.put(json, why, "nullSd", test.nullSd(), shown);
        FigureJson.put(json, why, "nullLeast", test.nullLeast(), shown);
        FigureJson.put(json, why, "nullGreatest", test.nullGreatest(), shown);
        FigureJson.put(json, why, "ratio", ratio(test), shown);
        FigureJson.put(json, why, "pUpper", test.upper(), shown);
        FigureJson.put(json, why, "pLower", test.lower(), shown);
        FigureJson.put(json, why, "pTwoSided", test.twoSided(), shown);
        FigureJson.put(json, why, "q", tested.q(), shown);
        json.put("draws", shown ? test.draws() : 0);
        json.put("undefinedDraws", shown ? test.undefinedDraws() : 0);
        json.put("exact", test.exact());
        json.put("nothingMoreExtreme", shown && test.nothingMoreExtreme(tested.side()));
    }

    /** A ratio means something only where figures cannot lie on both sides of 0. */
    private static Figure ratio(Significance test) {
        boolean signed = test.nullLeast().orElse(0) < 0 || test.statistic().orElse(0) < 0;
        return signed ? Figure.undefined(Reason.NOT_ASSESSABLE) : test.ratio();
    }
}
