package reciprocity.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import reciprocity.analysis.response.ResponseRate;
import reciprocity.document.Brand;
import reciprocity.document.Document;
import reciprocity.document.Document.Chapter;
import reciprocity.document.Particulars;
import reciprocity.model.SurveySettings;
import reciprocity.study.Study;

/** The report of a study, chapter by chapter. What was not asked about has no chapter. */
public final class ReportDocument {

    private ReportDocument() {}

    /** The report for the reader whom the study is for. */
    public static Document of(Study study, Particulars particulars) {
        Teller teller = new Teller(study);
        List<Chapter> chapters = new ArrayList<>();
        Stream.<Optional<Chapter>>of(
                        Optional.of(SummaryChapter.of(teller)),
                        MapChapter.of(teller),
                        MatrixChapter.of(teller),
                        SilosChapter.of(teller),
                        BridgesChapter.of(teller),
                        LeadersChapter.of(teller),
                        MentoringChapter.of(teller),
                        SupportChapter.of(teller),
                        FrontlineChapter.of(teller),
                        WavesChapter.of(teller),
                        WhatIfChapter.of(teller),
                        Optional.of(QualityChapter.of(teller, particulars.intake())),
                        Optional.of(MethodChapter.of(teller)))
                .forEach(chapter -> chapter.ifPresent(chapters::add));
        return new Document(cover(teller, particulars.brand()), particulars.brand(), running(study), chapters);
    }

    private static Document.Cover cover(Teller teller, Brand brand) {
        SurveySettings settings = teller.study().summary().settings();
        return new Document.Cover(
                first(brand.title(), "How people work together"),
                brand.subtitle(),
                first(brand.organization(), settings.name()),
                settings.wave() == null ? "" : Say.wave(settings.wave()),
                brand.author(),
                teller.words(teller.report().lead()),
                badge(ResponseRate.of(teller.study().network())));
    }

    private static String first(String one, String other) {
        return one.isEmpty() ? other : one;
    }

    private static String badge(ResponseRate rate) {
        String answered = answered(rate);
        return switch (rate.badge()) {
            case ALL_USES -> answered;
            case DIRECTIONAL -> answered + ": figures show directions";
            case NO_PERSON_LEVEL -> answered + ": too few for anything about single people";
        };
    }

    static String answered(ResponseRate rate) {
        return "%s of %s people answered".formatted(Say.count(rate.answered()), Say.count(rate.asked()));
    }

    private static String running(Study study) {
        SurveySettings settings = study.summary().settings();
        String wave = settings.wave() == null ? "" : ", " + Say.wave(settings.wave());
        return settings.name() + wave + " · " + answered(ResponseRate.of(study.network()));
    }
}
