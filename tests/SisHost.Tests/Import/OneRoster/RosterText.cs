using System.Text;
using LearningCycles.Samples.SisHost.Import;
using LearningCycles.Samples.SisHost.Import.OneRoster;

namespace LearningCycles.Samples.SisHost.Tests.Import.OneRoster;

/// <summary>A small export of one school, of which a test changes one thing.</summary>
internal sealed class RosterText
{
    private readonly Dictionary<string, byte[]> files = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>OneRoster 1.2: a district, a school, a year, a teacher who leads, and a teacher.</summary>
    internal static RosterText V12(string mode = "bulk") =>
        new RosterText()
            .With(
                "manifest.csv",
                "propertyName,value",
                "oneroster.version,1.2",
                $"file.orgs,{mode}",
                $"file.academicSessions,{mode}",
                $"file.users,{mode}",
                $"file.roles,{mode}",
                $"file.classes,{mode}",
                $"file.enrollments,{mode}"
            )
            .With(
                "orgs.csv",
                "sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId",
                "d,,,District,district,,NULL",
                "o,,,School,school,,d"
            )
            .With("academicSessions.csv", SessionHeader, "y,,,2026-2027,schoolYear,2026-08-10,2027-05-27,,2027")
            .With(
                "users.csv",
                UserHeader,
                "ana,,,true,ana,Ana,Ortiz,ana@x.example,",
                "lee,,,true,lee,Lee,Marsh,lee@x.example,"
            )
            .With(
                "roles.csv",
                RoleHeader,
                "r1,,,ana,primary,teacher,,,o",
                "r2,,,lee,primary,teacher,,,o",
                "r3,,,lee,secondary,ext:teamLead,,,o"
            )
            .With("classes.csv", ClassHeader, "k,,,Mathematics 7,07,c,M7,scheduled,,o,y,Mathematics,02,P1")
            .With("enrollments.csv", EnrollmentHeader, "e,,,k,o,ana,teacher,true,,");

    internal const string SessionHeader =
        "sourcedId,status,dateLastModified,title,type,startDate,endDate,parentSourcedId,schoolYear";

    internal const string UserHeader =
        "sourcedId,status,dateLastModified,enabledUser,username,givenName,familyName,email,agentSourcedIds";

    internal const string RoleHeader =
        "sourcedId,status,dateLastModified,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId";

    internal const string ClassHeader =
        "sourcedId,status,dateLastModified,title,grades,courseSourcedId,classCode,classType,location,schoolSourcedId,termSourcedIds,subjects,subjectCodes,periods";

    internal const string EnrollmentHeader =
        "sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate";

    internal const string OldUserHeader =
        "sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,givenName,familyName,email";

    /// <summary>OneRoster 1.1: a school and the users given.</summary>
    internal static RosterText V11(params string[] users) => V11Of("bulk", users);

    internal static RosterText V11Of(string mode, params string[] users) =>
        new RosterText()
            .With(
                "manifest.csv",
                "propertyName,value",
                "oneroster.version,1.1",
                $"file.orgs,{mode}",
                $"file.users,{mode}"
            )
            .With(
                "orgs.csv",
                "sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId",
                "o,,,School,school,,",
                "o2,,,Other School,school,,"
            )
            .With("users.csv", [OldUserHeader, .. users]);

    internal RosterText With(string file, params string[] lines) =>
        WithBytes(file, Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n"));

    internal RosterText WithBytes(string file, byte[] content)
    {
        files[file] = content;
        return this;
    }

    internal RosterText And(string file, params string[] lines) =>
        WithBytes(file, [.. files[file], .. Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n")]);

    internal RosterText Without(string file)
    {
        files.Remove(file);
        return this;
    }

    internal RosterText Changed(string file, Func<string, string> change) =>
        WithBytes(file, Encoding.UTF8.GetBytes(change(Encoding.UTF8.GetString(files[file]))));

    internal RosterReading Read(OneRosterOptions? options = null) => OneRosterReader.Read(files, options);
}

/// <summary>Asks a report for a row.</summary>
internal static class ReportQueries
{
    internal static ImportRow Row(this RosterReading reading, string file, string sourcedId) =>
        reading.Report.Rows.Last(row => row.File == file && row.SourcedId == sourcedId);

    internal static ImportRow ShouldBe(this ImportRow row, RowOutcome outcome, string? why = null)
    {
        row.Outcome.Should().Be(outcome, row.ToString());
        if (why is not null)
            string.Join("; ", row.Remarks).Should().Contain(why);
        return row;
    }
}
