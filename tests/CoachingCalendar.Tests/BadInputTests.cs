using LearningCycles.Samples.CoachingYear.Plans;

namespace LearningCycles.Samples.CoachingYear.Tests;

/// <summary>Every kind of bad input: its exact message, exit code 1, nothing written.</summary>
public class BadInputTests
{
    private const string Plan = "coaching.json";
    private const string Closures = "closures.ics";
    private const string Users = "roster/users.csv";
    private const string Roles = "roster/roles.csv";
    private const string Orgs = "roster/orgs.csv";
    private const string Sessions = "roster/academicSessions.csv";
    private const string Manifest = "roster/manifest.csv";

    /// <summary>File, text to replace, replacement, what is said of the replacement's line.</summary>
    public static TheoryData<string, string, string, string> Spoilt =>
        new()
        {
            // The plan: its form.
            {
                Plan,
                "\"tenant\": \"prairievista.example\",",
                "\"tenant\": \"prairievista.example\"\n",
                "+2: The text is no JSON from here on. Maybe a comma, a quote or a bracket is missing here or just before?"
            },
            { Plan, "\"tenant\"", "\"tenent\"", ": There is no 'tenent' in the plan. Maybe 'tenant' is meant?" },
            {
                Plan,
                "\"minutes\": 45",
                "\"minuts\": 45",
                ": There is no 'minuts' in the pair. Maybe 'minutes' is meant?"
            },
            { Plan, ", \"minutes\": 45", "", ": 'minutes' is missing in the pair. " + PlanProblems.SeeExample },
            {
                Plan,
                "\"caps\": {",
                "\"cycles\": {}, \"caps\": {",
                ": 'cycles' is there twice. Maybe leave out the one not meant?"
            },
            {
                Plan,
                "\"runsCycles\": false",
                "\"runsCycles\": \"no\"",
                ": 'runsCycles' is the text 'no'. Maybe write true or false?"
            },
            {
                Plan,
                "{ \"leadPerDay\": 6",
                "[ \"leadPerDay\"], \"x\": { \"leadPerDay\": 6",
                ": There is no 'x' in the plan. Maybe use one of: plan, tenant, school, academicSession, zone, roles, hours, rotation, bells, sharedEvents, people, pairs, cycles, caps, shareKey?|: Where the caps should be is a list. Maybe write an object, { … }?"
            },
            {
                Plan,
                "prairievista.example",
                "prairie vista",
                ": 'prairie vista' is not a domain name. Maybe write it like coaching.district.example?"
            },
            // The plan: the school.
            {
                Plan,
                "\"school\": \"org-juniper\"",
                "\"school\": \"org-junper\"",
                ": The school 'org-junper' is not in orgs.csv. Maybe 'org-juniper' is meant?"
            },
            {
                Plan,
                "\"academicSession\": \"sy-2027\"",
                "\"academicSession\": \"year\"",
                ": The academicSession 'year' is not in academicSessions.csv. Maybe its row is missing from academicSessions.csv?"
            },
            {
                Plan,
                "America/Denver",
                "America/Devner",
                ": The zone 'America/Devner' is unknown. Maybe 'America/Denver' is meant?"
            },
            {
                Plan,
                "America/Denver",
                "Mountain Standard Time",
                ": The zone 'Mountain Standard Time' is unknown. Maybe 'America/Denver' is meant, which Windows calls so?"
            },
            {
                Plan,
                "\"staff\": \"07:30-15:45\"",
                "\"staff\": \"08:30-15:45\"",
                ": Students are in 08:10-15:00, but staff only 08:30-15:45. Maybe the staff's hours start later than meant?"
            },
            {
                Plan,
                "\"students\": \"08:10-15:00\"",
                "\"students\": \"8-3\"",
                ": 'students' is '8-3', which is no span of time. Maybe write two times of 24 hours, such as 09:05-13:10?"
            },
            {
                Plan,
                "\"from\": \"2026-08-26\"",
                "\"from\": \"8/26/2026\"",
                ": 'from' is '8/26/2026', which is no date. Maybe write it such as 2026-09-01?"
            },
            {
                Plan,
                "\"whenPlanned\": \"pause\"",
                "\"whenPlanned\": \"wait\"",
                ": 'whenPlanned' cannot be 'wait'. Maybe use one of: pause, drop?"
            },
            {
                Plan,
                "\"ext:teamLead\": \"teamLead\"",
                "\"ext:teamLead\": \"teamlead\"",
                ": 'ext:teamLead' cannot be 'teamlead'. Maybe 'teamLead' is meant?"
            },
            {
                Plan,
                "\"P7\": \"14:10-15:00\"",
                "\"P7\": \"14:10-03:00\"",
                ": The end 03:00 is not after the start 14:10. Maybe the two are swapped, or 12-hour times lost their p.m.?"
            },
            {
                Plan,
                "\"P2\": \"09:05-09:55\"",
                "\"P2\": \"08:05-09:55\"",
                ": The period 'P1' 08:10-09:00 overlaps 'P2' 08:05-09:55. Maybe a digit of one of them is mistyped?"
            },
            {
                Plan,
                "\"P7\": \"14:10-15:00\"",
                "\"P7\": \"15:10-16:00\"",
                ": The period 'P7' 15:10-16:00 is outside of the staff's hours 07:30-15:45. Maybe one of the two is mistyped?|coaching.json:136: The regular time Wednesday 14:15 for 35 minutes is never one at which u-2002 and u-3012 can meet. Maybe compare it with \"planning\" and the bells?"
            },
            // The plan: people and their time.
            {
                Plan,
                "\"person\": \"u-3001\"",
                "\"person\": \"u-30001\"",
                ": The person 'u-30001' is not in users.csv. Maybe the person's row is missing from users.csv?"
            },
            {
                Plan,
                "\"person\": \"u-3002\"",
                "\"person\": \"u-3001\"",
                ": The person u-3001 is in line 99 already. Maybe one of the two is meant for another?"
            },
            {
                Plan,
                "\"at\": \"15:05-15:40\"",
                "\"at\": \"15:40-15:05\"",
                ": The end 15:05 is not after the start 15:40. Maybe the two are swapped, or 12-hour times lost their p.m.?"
            },
            {
                Plan,
                "\"in\": \"P3\"",
                "\"in\": \"P9\"",
                ": No bell schedule has a period 'P9'. Maybe use one of: P1, P2, P3, P4, Lunch, P5, P6, P7?"
            },
            {
                Plan,
                "{ \"on\": \"A\", \"in\": \"P3\" }",
                "{ \"on\": \"C\", \"in\": \"P3\" }",
                ": 'C' is no day: neither a label of the rotation, a weekday, nor a date. Maybe use one of: A, B, Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday, every day?"
            },
            {
                Plan,
                "{ \"on\": \"A\", \"in\": \"P3\" }",
                "{ \"on\": \"A\" }",
                ": The window needs either \"in\" (periods) or \"at\" (a time). Maybe write \"in\": \"P3\", or \"at\": \"15:05-15:40\"?"
            },
            {
                Plan,
                "\"to\": \"2027-04-21T15:00\"",
                "\"to\": \"2027-04-20T15:00\"",
                ": The end 2027-04-20 15:00 is not after the start 2027-04-21 08:00. Maybe the two are swapped?"
            },
            {
                Plan,
                "\"to\": \"2027-04-21T15:00\"",
                "\"to\": \"2027-04-21\"",
                ": 'to' is '2027-04-21', which is no date with a time. Maybe write it such as 2026-09-01T13:20?"
            },
            // The plan: pairs.
            {
                Plan,
                "{ \"lead\": \"u-2001\", \"teacher\": \"u-3001\"",
                "{ \"lead\": \"u-2009\", \"teacher\": \"u-3001\"",
                ": The lead 'u-2009' is not in users.csv. Maybe the person's row is missing from users.csv?"
            },
            {
                Plan,
                "\"teacher\": \"u-3014\", \"every\"",
                "\"teacher\": \"mr-jon\", \"every\"",
                ": The teacher 'mr-jon' is not in users.csv. Maybe the person's row is missing from users.csv?"
            },
            {
                Plan,
                "\"teacher\": \"u-3014\", \"every\"",
                "\"teacher\": \"u-5001\", \"every\"",
                ": Tadeo Winterbourne (u-5001) has no role of a teacher at org-juniper in roles.csv. Maybe the row is missing there, or \"roles\" does not say which role a teacher has?"
            },
            {
                Plan,
                "{ \"lead\": \"u-2001\", \"teacher\": \"u-3002\"",
                "{ \"lead\": \"u-3001\", \"teacher\": \"u-3002\"",
                ": Ana Ortiz (u-3001) has no role of a lead at org-juniper in roles.csv. Maybe the row is missing there, or \"roles\" does not say which role a lead has?"
            },
            {
                Plan,
                "\"teacher\": \"u-3014\", \"every\"",
                "\"teacher\": \"u-2002\", \"every\"",
                ": u-2002 cannot coach u-2002: they are the same person. Maybe the lead or the teacher is another person?"
            },
            {
                Plan,
                "\"teacher\": \"u-3002\", \"every\"",
                "\"teacher\": \"u-3001\", \"every\"",
                ": The pair u-2001 and u-3001 is in line 124 already. Maybe one of the two is meant for another?"
            },
            {
                Plan,
                "\"minutes\": 45",
                "\"minutes\": -45",
                ": 'minutes' is -45. Maybe write a whole number from 5 to 240?"
            },
            {
                Plan,
                "\"minutes\": 45",
                "\"minutes\": 450",
                ": 'minutes' is 450. Maybe write a whole number from 5 to 240?"
            },
            {
                Plan,
                "\"minutes\": 45",
                "\"minutes\": \"45\"",
                ": 'minutes' is the text '45'. Maybe write a whole number from 5 to 240?"
            },
            {
                Plan,
                "\"every\": \"two weeks\"",
                "\"every\": \"2 weeks\"",
                ": 'every' cannot be '2 weeks'. Maybe use one of: week, two weeks, three weeks, four weeks, five weeks, six weeks?"
            },
            {
                Plan,
                "\"whenClosed\": \"skip\"",
                "\"whenClosed\": \"Skip\"",
                ": 'whenClosed' cannot be 'Skip'. Maybe 'skip' is meant?"
            },
            {
                Plan,
                "\"regular\": { \"on\": \"A\"",
                "\"regular\": { \"on\": \"2026-09-01\"",
                ": A regular time is on a weekday or a rotation label, not on 2026-09-01. Maybe name the day of the week?"
            },
            {
                Plan,
                "\"regular\": { \"on\": \"A\", \"at\": \"13:20\" }",
                "\"regular\": { \"on\": \"A\", \"at\": \"1:20pm\" }",
                ": 'at' is '1:20pm', which is no time of day. Maybe write it such as 13:20?"
            },
            {
                Plan,
                "\"on\": \"A\", \"at\": \"13:20\"",
                "\"on\": \"A\", \"at\": \"10:00\"",
                ": The regular time A days 10:00 for 30 minutes is never one at which u-3003 can meet. Maybe compare it with \"planning\" and the bells?"
            },
            {
                Plan,
                "\"on\": \"A\", \"at\": \"13:20\"",
                "\"on\": \"A\", \"at\": \"16:00\"",
                ": The regular time A days 16:00 for 30 minutes is never one at which u-2001 and u-3003 can meet. Maybe compare it with \"planning\" and the bells?"
            },
            {
                Plan,
                "\"person\": \"u-3002\", \"planning\"",
                "\"person\": \"u-3\\n\\u001b[2J\", \"planning\"",
                ": The person 'u-3\\n\\u001b[2J' is not in users.csv. Maybe the person's row is missing from users.csv?"
            },
            // The plan: cycles and caps.
            {
                Plan,
                "\"last\": \"2027-05-21\"",
                "\"last\": \"2027-06-21\"",
                ": Cycle 4, 2027-03-29 to 2027-06-21, lies outside of the school year 2026-08-24 to 2027-05-28. Maybe its dates are of another year?"
            },
            {
                Plan,
                "\"last\": \"2026-10-30\"",
                "\"last\": \"2026-08-30\"",
                ": The last day 2026-08-30 lies before the first day 2026-09-08. Maybe the two are swapped?"
            },
            {
                Plan,
                "\"spans\": [\n      { \"number\": 1, \"first\": \"2026-09-08\", \"last\": \"2026-10-30\" }",
                "\"spans\": [\n      { \"number\": 1, \"first\": \"2026-09-08\", \"last\": \"2026-11-30\" }",
                ": Cycle 2 begins on 2026-11-02, but cycle 1 ends on 2026-11-30. Maybe they are not in order of date?"
            },
            {
                Plan,
                "\"leadPerDay\": 6",
                "\"leadPerDay\": 0",
                ": 'leadPerDay' is 0. Maybe write a whole number from 1 to 50?"
            },
            // The roster.
            {
                Users,
                ",Ana,Ortiz,",
                "," + new string('A', 257) + ",Ortiz,",
                ": The givenName has 257 characters; at most 256 are read. Maybe a quote or a comma is missing in it?"
            },
            { Roles, ",role,", ",rolle,", ": The column 'role' is missing. Maybe rename 'rolle' to 'role'?" },
            {
                Users,
                "familyName",
                "lastName",
                ": The column 'familyName' is missing. Maybe the export leaves it out? OneRoster 1.2 requires it."
            },
            {
                Users,
                "givenName",
                "GivenName",
                ": The column 'givenName' is missing. Maybe rename 'GivenName' to 'givenName'?"
            },
            {
                Users,
                "userIds",
                "username",
                ": The column 'username' is there twice. Maybe leave out the one that is not meant?"
            },
            { Users, "u-3002,,,true", "u-3002,,,yes", ": The enabledUser is 'yes'. Maybe write true or false?" },
            {
                Users,
                "u-3002,,,true",
                "u-3002,,,false",
                "coaching.json:125: Yusuf Çelik (u-3002) is not an enabled user in users.csv. Maybe another person has taken over?"
            },
            {
                Users,
                ",Ana,Ortiz,",
                ",Ana,,",
                ": The familyName is empty. Maybe the source lacks it; OneRoster requires it?"
            },
            {
                Users,
                ",Ana,Ortiz,",
                ",Ana,Ortiz, Ed.D.,",
                ": The row has 23 values, but the header has 22. Maybe a value with a comma in it needs quotes around it?"
            },
            {
                Users,
                ",Ana,Ortiz,",
                ",\"Ana\" B.,Ortiz,",
                ": A quote opens or closes at an odd place. Maybe double a quote that belongs to a value?"
            },
            {
                Users,
                "u-3015,,,",
                "u-3014,,,",
                ": The sourcedId 'u-3014' is in line 19 already. Maybe one of the two rows is meant for another?|roster/roles.csv:22: The userSourcedId 'u-3015' is not in users.csv. Maybe the export left its row out of users.csv?"
            },
            {
                Users,
                "\"u-6001,u-6002\"",
                "\"u-6001,u-6999\"",
                ": The agentSourcedIds name 'u-6999', who is not in users.csv. Maybe the export left the row out?"
            },
            {
                Users,
                ",org-juniper,she/her",
                ",org-jupiter,she/her",
                ": The primaryOrgSourcedId 'org-jupiter' is not in orgs.csv. Maybe 'org-juniper' is meant?"
            },
            {
                Roles,
                "u-2002,secondary",
                "u-2020,secondary",
                ": The userSourcedId 'u-2020' is not in users.csv. Maybe the export left its row out of users.csv?"
            },
            {
                Roles,
                "u-2002,secondary",
                "u-2002,second",
                ": The roleType 'second' is unknown. Maybe use one of: primary, secondary?"
            },
            {
                Roles,
                "u-4001,primary,counselor",
                "u-4001,primary,coach",
                ": The role 'coach' is unknown. Maybe use one of: aide, counselor, districtAdministrator, guardian, parent, principal, proctor, relative, siteAdministrator, student, systemAdministrator, teacher?"
            },
            {
                Roles,
                "u-4001,primary,counselor,2026-08-24,",
                "u-4001,primary,counselor,8/24/2026,",
                ": The beginDate '8/24/2026' is no date. Maybe write it as year-month-day, such as 2026-08-24?"
            },
            {
                Roles,
                "u-4001,primary,counselor,2026-08-24,",
                "u-4001,primary,counselor,2026-08-24,2026-08-01",
                ": The endDate lies before the beginDate. Maybe the two are swapped?"
            },
            {
                Orgs,
                "department,,org-juniper",
                "dept,,org-juniper",
                ": The type 'dept' is unknown. Maybe use one of: department, school, district, local, state, national?"
            },
            {
                Orgs,
                "school,4480,org-pv",
                "school,4480,org-px",
                ": The parentSourcedId 'org-px' is not in orgs.csv. Maybe 'org-pv' is meant?"
            },
            {
                Sessions,
                "2026-08-24,2026-10-16,s1-2027",
                "2026-08-24,2026-10-16,s9-2027",
                ": The parentSourcedId 's9-2027' is not in academicSessions.csv. Maybe the export left its row out of academicSessions.csv?"
            },
            {
                Sessions,
                "2026-10-19,2026-12-18",
                "2026-12-18,2026-10-19",
                ": The endDate 2026-10-19 lies before the startDate 2026-12-18. Maybe the two are swapped?"
            },
            {
                Sessions,
                "q1-2027,,,Quarter 1,gradingPeriod,2026-08-24,2026-10-16,s1-2027,2027",
                "q1-2027,,,Quarter 1,gradingPeriod,2026-08-24,2026-10-16,s1-2027,2019",
                ": The schoolYear 2019 does not fit the startDate 2026-08-24. Maybe the row is of another year?"
            },
            {
                Sessions,
                "q1-2027,,,Quarter 1,gradingPeriod,2026-08-24,2026-10-16,s1-2027,2027",
                "q1-2027,,,Quarter 1,gradingPeriod,2026-08-24,2026-10-16,s1-2027,FY27",
                ": The schoolYear 'FY27' is no year. Maybe write four digits, such as 2027?"
            },
            {
                Manifest,
                "oneroster.version,1.2",
                "oneroster.version,1.1",
                ": The export is OneRoster '1.1'. Maybe have it made again as OneRoster 1.2?"
            },
            {
                Manifest,
                "file.users,bulk",
                "file.users,delta",
                ": The file.users is 'delta'. Maybe have the export made again with all rows, as 'bulk'?"
            },
            // The closures. A closure that cannot be read would put sessions on a closed day.
            {
                Closures,
                "BEGIN:VEVENT\r\nUID:pv-2026004@calendar.prairievista.example\r\nDTSTAMP:20260715T110500Z\r\nDTSTART;VALUE=DATE:20260907",
                "BEGIN:VEVENT\r\nUID:pv-2026004@calendar.prairievista.example\r\nDTSTAMP:20260715T110500Z\r\nDTSTART;VALUE=DATE:20260999",
                ": The event \"Labor Day – No School\" has no start that can be read and is left out. Give it a DTSTART such as DTSTART;VALUE=DATE:20260907."
            },
            {
                Closures,
                "BEGIN:VCALENDAR",
                "<!DOCTYPE html><html>",
                ": The file is no iCalendar: it has no BEGIN:VCALENDAR. Maybe it is the web page about the calendar? The calendar's own address often ends in .ics."
            },
        };

    [Theory]
    [MemberData(nameof(Spoilt))]
    public void IsToldByFileAndLine(string file, string old, string spoilt, string expected)
    {
        using var district = new District();
        var line = district.Change(file, old, spoilt);
        var before = Directory.GetFileSystemEntries(district.Folder);

        var outcome = district.Run();

        outcome.Errors[..^1].Should().Equal(expected.Split('|').Select(text => At(file, line, text)));
        outcome.Errors[^1].Should().EndWith("nothing is written.");
        outcome.Code.Should().Be(1);
        Directory.Exists(district.Out).Should().BeFalse();
        Directory
            .GetFileSystemEntries(district.Folder)
            .Should()
            .BeEquivalentTo(before, "nothing is left beside the data");
    }

    // ": text" is the spoilt line, "+2: text" two lines on, "2: text" line 2, and a path says where else.
    private static string At(string file, int line, string text) =>
        text[0] switch
        {
            ':' => $"{file}:{line}{text}",
            '+' => $"{file}:{line + (text[1] - '0')}{text[2..]}",
            >= '0' and <= '9' => $"{file}:{text}",
            _ => text,
        };
}
