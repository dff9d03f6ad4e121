using LearningCycles.Samples.SisHost.Import;
using LearningCycles.Samples.SisHost.Import.EdFi;
using LearningCycles.Samples.SisHost.Import.OneRoster;
using NodaTime;

namespace LearningCycles.Samples.SisHost.Tests.Import;

public class HostileFilesTests
{
    private static readonly byte[] Nasty = "\"\n\r,{}[]:#\\/0129-T@\0\uFFFDé"u8.ToArray();

    [Theory]
    [InlineData("OneRoster11")]
    [InlineData("OneRoster12")]
    public void ARosterWhoseBytesAreDamagedIsStillRead(string folder)
    {
        var whole = TestData.Files(folder);
        var stored = Roster.Empty.Apply(OneRosterReader.Read(whole)).Roster;
        var random = new Random(20260824);
        for (var i = 0; i < 150; i++)
        {
            var reading = OneRosterReader.Read(Damaged(whole, random));
            var update = stored.Apply(reading);

            var people = update.Roster.People.Select(person => person.SourcedId).ToList();
            update.Roster.Roles.Select(role => role.Person).Should().BeSubsetOf(people);
            update.Roster.Apply(reading).Changes.Should().BeEmpty();
        }
    }

    [Fact]
    public void ACalendarWhoseBytesAreDamagedNeverThrows()
    {
        var whole = TestData.Files("EdFi");
        var request = new EdFiRequest(620110, 2027, "School", DateTimeZoneProviders.Tzdb["America/Denver"]);
        var random = new Random(20270527);
        var read = 0;
        for (var i = 0; i < 60; i++)
        {
            var reading = EdFiCalendarReader.Read(Damaged(whole, random), request);
            if (reading.School is { } school)
                read += school.InstructionalDays > 0 ? 1 : 0;
        }
        read.Should().BeGreaterThan(0);
    }

    [Fact]
    public void TextThatIsHalfACharacterIsNone()
    {
        var files = TestData.Files(
            ("calendars.json", """[{"calendarCode":"\ud800","schoolReference":{"schoolId":7},"schoolYear":2027}]"""),
            ("sessions.jsonl", """{"sessionName":"\udfff","schoolReference":{"schoolId":7}}""")
        );

        var reading = EdFiCalendarReader.Read(files, new(7, 2027, "School", DateTimeZone.Utc));

        reading.Report.Of(RowOutcome.Skipped).Should().HaveCount(2);
    }

    [Fact]
    public void ACalendarOfOneHolidayListsNoYear()
    {
        var files = TestData.Files(
            (
                "calendarDates.json",
                """[{"date":"2026-09-07","calendarReference":{"calendarCode":"X","schoolId":7,"schoolYear":2027},"calendarEvents":[{"calendarEventDescriptor":"uri://x.example/CalendarEventDescriptor#Holiday"}]}]"""
            ),
            (
                "sessions.json",
                """{"sessionName":"Fall","schoolReference":{"schoolId":7},"schoolYearTypeReference":{"schoolYear":2027},"beginDate":"2026-08-17","endDate":"2027-01-15"}"""
            )
        );

        var reading = EdFiCalendarReader.Read(files, new(7, 2027, "School", DateTimeZone.Utc));

        reading.School!.FirstDay.Should().Be(new(2026, 8, 17));
        reading.School.On(new(2026, 9, 7)).StudentsIn.Should().BeFalse();
        reading.School.On(new(2026, 9, 8)).StudentsIn.Should().BeTrue();
    }

    [Fact]
    public void BellsOfAMomentAreNoSchoolDay()
    {
        var files = TestData.Files(
            (
                "sessions.json",
                """{"sessionName":"Fall","schoolReference":{"schoolId":7},"schoolYearTypeReference":{"schoolYear":2027},"beginDate":"2026-08-17","endDate":"2027-01-15"}"""
            ),
            (
                "bellSchedules.json",
                """{"bellScheduleName":"Blink","schoolReference":{"schoolId":7},"startTime":"8:15:00","endTime":"8:15:00.0000001","dates":[{"date":"2026-08-17"}]}"""
            )
        );

        EdFiCalendarReader
            .Read(files, new(7, 2027, "School", DateTimeZone.Utc))
            .School!.Hours.Should()
            .Be(LearningCycles.Calendar.Schools.SchoolHours.Usual);
    }

    [Fact]
    public void MorePartsThanASchoolHasAreNotRead()
    {
        var whole = TestData.Files("EdFi");
        var request = new EdFiRequest(620110, 2027, "School", DateTimeZoneProviders.Tzdb["America/Denver"])
        {
            Limits = new() { MaxParts = 1 },
        };

        var reading = EdFiCalendarReader.Read(whole, request);

        reading.School!.Terms.Should().ContainSingle();
        reading.School.Bells.Should().ContainSingle().Which.Periods.Should().ContainSingle();
        reading.School.On(new(2027, 1, 26)).StudentsIn.Should().BeTrue("only the first event of a date is read");
        reading.Report.Of(RowOutcome.Changed).Should().Contain(row => row.Remarks[0].StartsWith("it has more events"));
        reading
            .Report.Of(RowOutcome.Skipped)
            .Should()
            .Contain(row => row.Remarks.Contains("there are more bell schedules than a school has"));
    }

    [Fact]
    public void AnEncryptedZipIsRefused()
    {
        var zip = TestData.Zip(("users.csv", "sourcedId\n"u8.ToArray())).ToArray();
        for (var i = 0; i + 10 < zip.Length; i++)
        {
            // The flag stands six bytes into a local header and eight into a central one.
            if (zip.AsSpan(i, 4).SequenceEqual("PK\u0003\u0004"u8))
                zip[i + 6] |= 1;
            if (zip.AsSpan(i, 4).SequenceEqual("PK\u0001\u0002"u8))
                zip[i + 8] |= 1;
        }

        ZipFiles.Read(new MemoryStream(zip)).Refusal.Should().Contain("encrypted");
    }

    [Fact]
    public void AZipWhoseBytesAreDamagedIsRefusedOrReadAndNeverThrows()
    {
        var whole = TestData.Zip([.. TestData.Files("OneRoster12").Select(file => (file.Key, file.Value))]).ToArray();
        var random = new Random(1);
        var refused = 0;
        for (var i = 0; i < 300; i++)
        {
            var zip = whole.ToArray();
            zip[random.Next(zip.Length)] ^= (byte)random.Next(1, 256);
            refused += ZipFiles.Read(new MemoryStream(zip)).IsTaken ? 0 : 1;
        }
        refused.Should().BeGreaterThan(0);
    }

    [Fact]
    public void IdsWithAnAtSignAreNotMixedUp()
    {
        var files = TestData.Files(
            ("orgs.csv", "sourcedId,name,type\nc,C,school\nb@c,BC,school\n"),
            (
                "users.csv",
                "sourcedId,role,orgSourcedIds,username,givenName,familyName\na@b,teacher,c,x,X,X\na,ext:teamLead,b@c,y,Y,Y\n"
            )
        );

        var roster = Roster.Empty.Apply(OneRosterReader.Read(files)).Roster;

        roster
            .Roles.Select(role => (role.Person, role.Org, role.Role))
            .Should()
            .BeEquivalentTo(new[] { ("a@b", "c", HostRole.Teacher), ("a", "b@c", HostRole.Lead) });
    }

    private static Dictionary<string, byte[]> Damaged(IReadOnlyDictionary<string, byte[]> files, Random random)
    {
        var damaged = new Dictionary<string, byte[]>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, content) in files.OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            var bytes = content.ToArray();
            for (var hits = random.Next(4); hits > 0; hits--)
                bytes[random.Next(bytes.Length)] = Nasty[random.Next(Nasty.Length)];
            damaged[name] = random.Next(10) == 0 ? bytes[..random.Next(bytes.Length)] : bytes;
        }
        return damaged;
    }
}
