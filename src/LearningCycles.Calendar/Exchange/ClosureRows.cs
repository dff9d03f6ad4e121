using LearningCycles.Calendar.Schools;
using static LearningCycles.Calendar.Schools.DayEventKind;

namespace LearningCycles.Calendar.Exchange;

/// <summary>The rows of the default lexicon. The first value of each group is its rank: of phrases beside each other, the lower decides.</summary>
internal static class ClosureRows
{
    internal static IEnumerable<ClosurePhrase> All =>
        [
            // A day kept free in case it is needed: closed unless a person knows better.
            .. Uncertain(10, Holiday, "no school weather make up", "no school snow make up", "no school make up"),
            .. Uncertain(10, Holiday, "no school emergency make up", "no school possible", "no school potential"),
            // What may be or may not be.
            .. Uncertain(20, Information, "if needed", "if not needed", "if necessary", "as needed"),
            .. Uncertain(20, Information, "weather permitting", "possible", "potential", "tentative", "tentatively"),
            .. Uncertain(20, Information, "may be", "tbd", "calamity day", "calamity days", "calamity make up"),
            // Cancelled: the school day, or what stands beside it?
            .. Uncertain(20, Information, "canceled", "cancelled", "postponed", "rescheduled"),
            .. Rows(20, Information, "picture make up", "photo make up", "test make up", "testing make up"),
            .. Uncertain(30, MakeUp, "make up day", "make up days", "makeup day", "snow make up", "weather make up"),
            // What is said outright. Learning at a distance is why a snow day is none.
            .. Rows(
                40,
                Emergency,
                "no remote learning",
                "no remote instruction",
                "no virtual learning",
                "no e learning"
            ),
            .. Rows(41, Remote, "remote instruction", "remote learning", "remote day", "virtual learning"),
            .. Rows(41, Remote, "virtual day", "e learning", "asynchronous", "distance learning"),
            .. Rows(42, Emergency, "snow day", "weather day", "inclement weather", "emergency closing"),
            .. Rows(42, Emergency, "emergency closure", "emergency day", "closed due to", "teacher strike"),
            .. Rows(42, Emergency, "due to strike", "due to a strike", "school canceled", "school cancelled"),
            .. Rows(
                42,
                Emergency,
                "schools canceled",
                "schools cancelled",
                "school is canceled",
                "school is cancelled"
            ),
            .. Rows(42, Emergency, "classes canceled", "classes cancelled"),
            .. Rows(43, LateStart, "late start", "late arrival", "late opening", "delayed start", "delayed opening"),
            .. Rows(43, LateStart, "hour delay", "delay for stdnts", "delay for students"),
            .. Rows(44, EarlyRelease, "early release", "early dismissal", "early out", "half day", "minimum day"),
            .. Rows(44, EarlyRelease, "minimum days", "noon dismissal", "abbreviated day", "shortened day"),
            // What only sounds like a closure, because it names one that is near.
            .. Rows(45, Information, "no early release", "no late start", "no early dismissal", "no delayed start"),
            .. Rows(45, Information, "first day of school", "last day of school", "first day of classes"),
            .. Rows(45, Information, "last day of classes", "last day before", "first day after"),
            .. Rows(45, Information, "school in session", "school is in session"),
            .. Rows(46, Holiday, "teacher holiday", "staff holiday", "district closed", "offices closed"),
            .. Rows(46, Holiday, "schools closed"),
            // Staff may be out too: for the evenings that they gave, or because they chose so.
            .. Uncertain(46, TeacherOnly, "conference exchange", "optional teacher", "optional work day"),
            .. Uncertain(46, TeacherOnly, "optional workday"),
            .. Rows(47, TeacherOnly, "no school for students", "no school for stdnts", "no students"),
            .. Rows(47, TeacherOnly, "no classes for students", "students off", "student free day"),
            .. Rows(47, TeacherOnly, "teacher work day", "teacher workday", "teacher planning", "teacher inservice"),
            .. Rows(47, TeacherOnly, "teacher in service", "teacher prep", "teacher only", "teacher record"),
            .. Rows(47, TeacherOnly, "teacher day", "staff work day", "staff workday", "staff development"),
            .. Rows(47, TeacherOnly, "inservice", "in service", "teacher training day", "staff training day"),
            .. Rows(47, TeacherOnly, "professional development", "professional learning day", "pd day"),
            .. Rows(47, TeacherOnly, "planning day", "work day", "workday", "clerical day"),
            .. Rows(48, Holiday, "no school", "school closed", "not in session", "no school in session"),
            // What happens on a school day, whatever it is named after: a holiday's concert, a break's camp.
            .. Rows(50, Information, "concert", "concerts", "assembly", "assemblies", "parade", "party", "parties"),
            .. Rows(50, Information, "feast", "registration", "camp", "camps", "pta", "pto", "meeting", "meetings"),
            .. Rows(50, Information, "training", "band", "strike up", "silence", "recital", "rehearsal"),
            .. Rows(50, Information, "performance", "festival", "luncheon", "fundraiser", "food drive", "in session"),
            .. Rows(50, Information, "school resumes", "classes resume", "return from", "students return"),
            // What closes a school by its mere name.
            .. Rows(60, TeacherOnly, "student holiday"),
            .. Rows(61, Emergency, "strike"),
            .. Rows(62, Holiday, "holiday", "holidays", "break", "recess", "vacation"),
            .. Rows(62, Holiday, "labor day", "indigenous peoples day", "columbus day", "veterans day", "thanksgiving"),
            .. Rows(62, Holiday, "christmas", "new year s day", "new years day", "martin luther king", "mlk day"),
            .. Rows(62, Holiday, "presidents day", "president s day", "good friday", "memorial day", "juneteenth"),
            .. Rows(62, Holiday, "independence day", "cesar chavez", "yom kippur", "rosh hashanah", "eid", "diwali"),
            .. Rows(70, Information, "grading period", "progress reports", "report cards", "first day", "last day"),
            .. Rows(70, Information, "conferences", "testing", "regents", "graduation", "commencement"),
            .. Rows(70, Information, "back to school night", "open house", "a day", "b day"),
            .. TermRows.All,
            .. Rows(0, Information, "* day", "day *", "cycle day *", "rotation day *", "*")
                .Select(row => row with { Meaning = ClosureMeaning.RotationLabel }),
            .. Rows(0, Information, "all classes meet", "all periods meet", "no rotation")
                .Select(row => row with { Meaning = ClosureMeaning.OutsideOfRotation }),
        ];

    internal static IEnumerable<ClosurePhrase> Rows(int rank, DayEventKind kind, params string[] phrases) =>
        phrases.Select(words => new ClosurePhrase(words, kind) { Rank = rank });

    private static IEnumerable<ClosurePhrase> Uncertain(int rank, DayEventKind kind, params string[] phrases) =>
        phrases.Select(words => new ClosurePhrase(words, kind, NeedsPerson: true) { Rank = rank });
}
