using LearningCycles.Calendar.Schools;
using LearningCycles.Testing;

namespace LearningCycles.Calendar.Tests.Api;

public class ApprovedApiTests
{
    [Fact]
    public void ThePublicSurfaceIsTheApprovedOne() =>
        ApprovedText
            .Difference(
                PublicApi.Write(typeof(SchoolCalendar).Assembly),
                "tests/LearningCycles.Calendar.Tests/Api/LearningCycles.Calendar.approved.txt"
            )
            .Should()
            .BeNull();
}
