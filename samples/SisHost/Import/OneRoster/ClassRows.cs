namespace LearningCycles.Samples.SisHost.Import.OneRoster;

/// <summary>Reads classes: what is taught where and when.</summary>
internal static class ClassRows
{
    internal static List<RosterClass> Read(RosterFile file, RosterFile orgs, RosterFile sessions) =>
        file.ReadAll(row => Class(row, orgs, sessions)).ConvertAll(one => one.Value);

    private static RosterClass? Class(RosterRow row, RosterFile orgs, RosterFile sessions)
    {
        var school = row.Needed("schoolSourcedId");
        if (school.Length > 0 && !orgs.MayHave(school))
            row.Skip($"the schoolSourcedId '{PlainText.Shown(school)}' is in no row of the orgs");
        if (row.IsSkipped)
            return null;
        var terms = row.List("termSourcedIds");
        foreach (var lost in terms.Where(term => !sessions.MayHave(term)))
            row.Change($"the termSourcedIds' '{PlainText.Shown(lost)}' is in no row of the sessions: it is left out");
        return new(row.SourcedId, row.Else("title", row.SourcedId), school)
        {
            Sessions = terms.Where(sessions.MayHave).ToValueList(),
            Periods = row.List("periods"),
            Grades = row.List("grades"),
            Subjects = row.List("subjects"),
            Location = row.Optional("location"),
        };
    }
}

/// <summary>Reads enrollments, of which only those who teach are kept.</summary>
internal static class EnrollmentRows
{
    internal static List<RosterEnrollment> Read(RosterFile file, RosterFile classes, RosterFile users) =>
        file.ReadAll(row => Enrollment(row, file, classes, users)).ConvertAll(one => one.Value);

    private static RosterEnrollment? Enrollment(RosterRow row, RosterFile file, RosterFile classes, RosterFile users)
    {
        var role = row.Word("role", OneRosterWords.EnrollmentRoles);
        if (row.IsSkipped)
            return null;
        if (role is not "teacher")
        {
            row.Skip("only who teaches is read");
            file.Gone.Add(row.SourcedId);
            return null;
        }
        var (of, person) = (row.Needed("classSourcedId"), row.Needed("userSourcedId"));
        if (!classes.MayHave(of))
            row.Skip($"the classSourcedId '{PlainText.Shown(of)}' is in no row of the classes");
        if (!users.MayHave(person))
            row.Skip($"the userSourcedId '{PlainText.Shown(person)}' is in no row of the users");
        if (row.IsSkipped)
            return null;
        var isPrimary = file.Has("primary") && row.Flag("primary", false);
        var (first, last) = PeopleReader.Span(row);
        return new(row.SourcedId, of, person, isPrimary, first, last);
    }
}
