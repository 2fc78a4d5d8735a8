package dev.shortlist.ingest.parsing.domain;

import static dev.shortlist.ingest.parsing.CvTexts.outcome;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.ingest.parsing.domain.Outcome.NotACv;
import dev.shortlist.ingest.parsing.domain.Outcome.Other;
import dev.shortlist.ingest.parsing.domain.Outcome.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotACvTest {

    @Test
    void a_job_advert_is_none_even_with_an_address_to_write_to() {
        assertThat(other("""
                Senior Java Developer
                Lighthouse Health, Cairo, Egypt

                About us
                We are looking for a senior developer to join our team.

                Requirements
                - 5+ years of experience with Java and Spring Boot
                - Bachelor's degree in computer science
                - Good English

                We offer a competitive salary.
                Send your CV to jobs@lighthouse.example.com
                """)).isEqualTo(Other.JOB_ADVERT);
    }

    @Test
    void nor_is_one_in_arabic() {
        assertThat(other("""
                محاسب أول
                تعلن شركة البحر الأحمر للتجارة عن وظيفة شاغرة في جدة

                المتطلبات
                - بكالوريوس محاسبة
                - خبرة لا تقل عن خمس سنوات

                نقدم راتبا مجزيا. للتقديم يرجى إرسال السيرة الذاتية إلى jobs@redsea.example.com
                """)).isEqualTo(Other.JOB_ADVERT);
    }

    @Test
    void an_invoice_is_none() {
        assertThat(other("""
                INVOICE 2024-118
                Bill to: Harbour Hospital
                Qty   Unit price   Total
                2     40.00        80.00
                Subtotal 80.00, VAT 16.00
                Payment terms: 30 days
                """)).isEqualTo(Other.INVOICE);
    }

    @Test
    void a_cover_letter_is_none() {
        assertThat(other("""
                Ada Marsh
                ada.marsh@example.com
                +44 20 7946 0958

                Dear Ms Okafor,
                I would like to apply for the position of data engineer in your team. In the last five years
                I have built pipelines, and I would be glad to tell you more.
                Yours sincerely,
                Ada Marsh
                """)).isEqualTo(Other.LETTER);
    }

    @Test
    void an_article_is_none() {
        assertThat(other("""
                The lighthouse on the northern cape was built in the middle of the nineteenth century, when
                trade along the coast had grown so much that shipwrecks were counted by the dozen every year.
                its lamp was fed with oil that had to be carried up one hundred and sixty steps by two keepers,
                who lived with their families in the small house below and saw nobody else for months on end.
                """)).isEqualTo(Other.ARTICLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hello world", "1 2 3\n4 5 6", "Shopping\nmilk\nbread\neggs", "قائمة المشتريات\nخبز\nحليب"})
    void random_text_is_none(String text) {
        assertThat(other(text)).isEqualTo(Other.UNRELATED);
    }

    @Test
    void every_refusal_says_why() {
        for (Other other : Other.values()) {
            assertThat(CvLikeness.reason(other)).startsWith("The file ").endsWith(".");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada Marsh\nada.marsh@example.com\nNurse, Harbour Hospital, 2014 - 2018",
                "Ada Marsh\nada.marsh@example.com\n+44 20 7946 0958\n\nSkills\nCleaning, Driving",
                "Experience\nNurse, Harbour Hospital, 2014 - 2018\n\nEducation\nBSc Nursing, University of Leeds, 2013",
                "ليلى منصور\n0501234567\nlayla@example.com\n\nالخبرات\nممرضة لدى مستشفى النور، 2014 - 2018"
            })
    void a_sparse_cv_is_one(String text) {
        assertThat(outcome(text)).isInstanceOf(Parsed.class);
    }

    @Test
    void a_recruiter_s_cv_is_one_although_it_speaks_of_adverts() {
        assertThat(outcome("""
                Ada Marsh
                ada.marsh@example.com

                Experience
                Recruiter, Northwind Ltd, 2018 - 2022
                - Wrote job descriptions and requirements, and ran "we are hiring" campaigns
                - Negotiated competitive salary offers

                Education
                BA Psychology, University of Leeds, 2017
                """)).isInstanceOf(Parsed.class);
    }

    private static Other other(String text) {
        return switch (outcome(text)) {
            case NotACv(var other, var _) -> other;
            case Parsed(var cv) -> throw new AssertionError("read as a CV: " + cv.cv());
        };
    }
}
