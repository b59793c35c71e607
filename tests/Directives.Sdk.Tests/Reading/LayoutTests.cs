using Directives.Sdk.Deadlines;
using Directives.Sdk.Calendars;
using Directives.Sdk.Notices;
using Directives.Sdk.Reading;
using NodaTime;

namespace Directives.Sdk.Tests.Reading;

/// <summary>What conversions make of a document's form: columns as rows of a table, lines run together, rows that go on below themselves.</summary>
public class LayoutTests
{
    private const string Body = """
        THÔNG BÁO
        Kết luận của Phó Chủ tịch UBND tỉnh Trần Văn Nam tại cuộc họp về hạ tầng

        Ngày 05/3/2024, Phó Chủ tịch UBND tỉnh Trần Văn Nam chủ trì cuộc họp và kết luận như sau:
        1. Giao Sở Xây dựng rà soát quy hoạch trước ngày 20/4/2024.
        2. Giao Sở Tài chính bố trí kinh phí./.
        """;

    public static TheoryData<string, string, string> Forms => new()
    {
        {
            "a Markdown table",
            """
            | **ỦY BAN NHÂN DÂN**<br>**TỈNH BÌNH ĐỊNH**<br>Số:   45/TB-UBND | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**<br>**Độc lập - Tự do - Hạnh phúc**<br>*Bình Định, ngày 06 tháng* *3 năm 2024* |
            | --- | --- |
            """,
            """
            | ***Nơi nhận:*** - Như trên; - Chủ tịch UBND tỉnh; - Lưu: VT, KT. | KT. CHỦ TỊCH PHÓ CHỦ TỊCH     Nguyễn Văn Lâm |
            | --- | --- |
            """
        },
        {
            "rows with lines run together",
            """
            | ỦY BAN NHÂN DÂN TỈNH BÌNH ĐỊNH ------- | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc --------------- |
            | --- | --- |
            | Số: 45/TB-UBND | *Bình Định, ngày 06 tháng 3 năm 2024* |
            """,
            """
            | *Nơi nhận:* - Như trên; - Chủ tịch UBND tỉnh; - Lưu: VT, KT. | KT. CHỦ TỊCH PHÓ CHỦ TỊCH     Nguyễn Văn Lâm |
            """
        },
        {
            "bars between the columns of a line",
            """
            ỦY BAN NHÂN DÂN TỈNH BÌNH ĐỊNH |  | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc
            Số: 45/TB-UBND |  | Bình Định, ngày 06 tháng 3 năm 2024
            """,
            """

            Nơi nhận: - Như trên; - Chủ tịch UBND tỉnh; - Lưu: VT, KT. | KT. CHỦ TỊCH PHÓ CHỦ TỊCH Nguyễn Văn Lâm
            """
        },
        {
            "plain lines",
            """
            ỦY BAN NHÂN DÂN TỈNH BÌNH ĐỊNH      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                 Số: 45/TB-UBND                      Bình Định, ngày 06 tháng 3 năm 2024
            """,
            """

            Nơi nhận:                       KT. CHỦ TỊCH
            - Như trên;                     PHÓ CHỦ TỊCH
            - Chủ tịch UBND tỉnh;
            - Lưu: VT, KT.                  Nguyễn Văn Lâm
            """
        },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_document_reads_the_same_whatever_carries_its_columns(string form, string head, string foot)
    {
        var notice = NoticeReader.Default.Read(head + "\n" + Body + "\n" + foot).Value.Notice;

        notice.Issuer.Should().Be("Ủy ban nhân dân tỉnh Bình Định", because: form);
        notice.Symbol!.ToString().Should().Be("45/TB-UBND", because: form);
        notice.Place.Should().Be("Bình Định", because: form);
        notice.Issued.Should().Be(PartialDate.FromLocalDate(new LocalDate(2024, 3, 6)), because: form);
        notice.Signature!.Authority.Select(line => line.ToString()).Should().Equal(["KT. CHỦ TỊCH"], because: form);
        notice.Signature!.Title.Should().Be("PHÓ CHỦ TỊCH", because: form);
        notice.Signature!.Name.Should().Be("Nguyễn Văn Lâm", because: form);
        notice.Recipients.Select(recipient => recipient.Text).Should().Equal(["Như trên", "Chủ tịch UBND tỉnh", "VT, KT"], because: form);
        notice.Directives.Select(directive => directive.Lead.ToString()).Should().Equal(["Sở Xây dựng", "Sở Tài chính"], because: form);
    }

    [Fact]
    public void A_row_may_run_over_several_lines()
    {
        const string text = """
            BẢNG THEO DÕI NHIỆM VỤ

            |STT |Số ký hiệu văn bản   |Nội dung được giao             |Cơ quan thực hiện |TG hoàn thành |
            |1   |Số 183/TB ngày       |Tham mưu lập thủ tục thuê tư   |Phòng Kinh tế     |Trước ngày    |
            |    |09/7/2014            |vấn lập quy hoạch phường 7.    |                  |15/9/2014     |
            |2   |Số 92/TB             |Rà soát các tuyến đường hẻm    |Phòng Nội vụ      |              |
            |    |                     |trong nội ô.                   |                  |              |
            """;
        var directives = NoticeReader.Default.Read(text).Value.Notice.Directives.ToList();

        directives.Select(directive => directive.Action).Should().Equal("Tham mưu lập thủ tục thuê tư vấn lập quy hoạch phường 7.", "Rà soát các tuyến đường hẻm trong nội ô.");
        directives.Select(directive => directive.Lead.ToString()).Should().Equal("Phòng Kinh tế", "Phòng Nội vụ");
        directives[0].DeadlineMention!.Text.Should().Be("Trước ngày 15/9/2014");
        directives[1].DeadlineMention.Should().BeNull();
    }

    [Fact]
    public void The_cells_of_a_table_may_stand_one_a_line()
    {
        const string text = """
            KẾ HOẠCH
            Triển khai nhiệm vụ chuyển đổi số năm 2024

            STT
            Nội dung nhiệm vụ
            Đơn vị chủ trì
            Đơn vị phối hợp
            Thời hạn hoàn thành
            1
            Rà soát các thôn chưa có sóng di động.
            Sở Thông tin và Truyền thông
            UBND các xã, phường

            10/8/2024
            2
            Kiểm kê phòng máy chủ.
            Sở Khoa học và Công nghệ
            Công an tỉnh; Sở Nội vụ
            trong quý IV/2024
            3
            Tổ chức tập huấn.
            Nghe báo cáo tại hội trường.
            Sở Nội vụ
            Văn phòng UBND tỉnh
            tháng 9/2024
            """;
        var directives = NoticeReader.Default.Read(text).Value.Notice.Directives.Where(directive => directive.Lead.Count > 0).ToList();

        directives.Take(2).Select(directive => $"{directive.Id} {directive.Action} {directive.Lead} | {directive.Coordinating} | {directive.DeadlineMention!.Text}").Should().Equal(
            "1.1 Rà soát các thôn chưa có sóng di động. Sở Thông tin và Truyền thông | UBND các xã, phường | 10/8/2024",
            "2.1 Kiểm kê phòng máy chủ. Sở Khoa học và Công nghệ | Công an tỉnh, Sở Nội vụ | trong quý IV/2024");
        directives.Skip(2).Should().NotContain(directive => directive.Lead.ToString() == "Nghe báo cáo tại hội trường.", "it is not known which line of a row with too many is which cell");
    }

    [Fact]
    public void The_columns_of_a_table_may_stand_apart_by_blanks()
    {
        const string text = """
            KẾ HOẠCH
            Thực hiện cải cách hành chính năm 2024

             TT            Nội dung nhiệm vụ              Cơ quan chủ trì     Cơ quan phối hợp     Thời gian
                                                                                                  hoàn thành
              I   Cải cách thể chế
              1   Rà soát, hệ thống hóa văn bản quy       Sở Tư pháp          Các sở, ban,         Trước ngày
                  phạm pháp luật thuộc lĩnh vực quản                          ngành; UBND các      30/6/2024
                  lý nhà nước.                                                huyện
              2   Xây dựng kế hoạch kiểm tra văn bản.     Sở Tư pháp          Sở Nội vụ            Quý II/2024
             II   Cải cách thủ tục hành chính
              3   Công bố danh mục thủ tục hành chính     Văn phòng UBND      Các sở, ban,         Thường
                  được sửa đổi, bổ sung.                  tỉnh                ngành                xuyên
              4   Đánh giá mức độ hài lòng của người      Sở Nội vụ           UBND các huyện,      Tháng
                  dân.                                                        thành phố            11/2024
            """;
        var directives = NoticeReader.Default.Read(text).Value.Notice.Directives.ToList();

        directives.Select(directive => $"{directive.Id} {directive.Action} {directive.Lead} | {directive.Coordinating} | {directive.DeadlineMention!.Text}").Should().Equal(
            "1.1 Rà soát, hệ thống hóa văn bản quy phạm pháp luật thuộc lĩnh vực quản lý nhà nước. Sở Tư pháp | Các sở, ban, ngành, UBND các huyện | Trước ngày 30/6/2024",
            "2.1 Xây dựng kế hoạch kiểm tra văn bản. Sở Tư pháp | Sở Nội vụ | Quý II/2024",
            "3.1 Công bố danh mục thủ tục hành chính được sửa đổi, bổ sung. Văn phòng UBND tỉnh | Các sở, ban, ngành | Thường xuyên",
            "4.1 Đánh giá mức độ hài lòng của người dân. Sở Nội vụ | UBND các huyện, thành phố | Tháng 11/2024");
    }

    [Fact]
    public void The_heads_of_such_a_table_may_be_wrapped_and_its_cells_empty()
    {
        const string text = """
            KẾ HOẠCH
            Triển khai nhiệm vụ năm 2024

                                                              Cơ quan            Cơ quan          Thời gian       Sản phẩm
             STT              Nội dung
                                                              chủ trì            phối hợp         hoàn thành      dự kiến

             A      NHIỆM VỤ CHUNG CỦA CÁC CƠ QUAN, ĐƠN VỊ TRÊN ĐỊA BÀN TỈNH

             1      Tham mưu Nghị quyết của HĐND tỉnh về        Sở Tài chính    Các sở, ngành     Trước ngày      Nghị quyết
                    phân cấp nguồn thu.                         Sở Nội vụ                         15/11/2024      của HĐND

             2      Xây dựng Đề án chuyển đổi số.             Sở Thông tin      UBND các huyện    31/12/2024      Quyết định
                                                              và Truyền thông                                     phê duyệt

                                                                             2
             3.     Rà soát định mức kinh tế - kỹ thuật.      Sở Xây dựng                         Quý III/2024

            Các sở, ban, ngành, UBND các huyện, thành phố căn cứ Kế hoạch này để triển khai thực hiện theo chức năng, nhiệm vụ được giao.
            """;
        var directives = NoticeReader.Default.Read(text).Value.Notice.Directives.Where(directive => directive.Kind == DirectiveKind.Task).ToList();

        directives.Select(directive => $"{directive.Id} {directive.Action} {directive.Lead} | {directive.Coordinating} | {directive.DeadlineMention?.Text} | {directive.Product}").Should().Equal(
            "1.1 Tham mưu Nghị quyết của HĐND tỉnh về phân cấp nguồn thu. Sở Tài chính, Sở Nội vụ | Các sở, ngành | Trước ngày 15/11/2024 | Nghị quyết của HĐND",
            "2.1 Xây dựng Đề án chuyển đổi số. Sở Thông tin và Truyền thông | UBND các huyện | 31/12/2024 | Quyết định phê duyệt",
            "3.1 Rà soát định mức kinh tế - kỹ thuật. Sở Xây dựng |  | Quý III/2024 | ");
    }

    [Fact]
    public void Lines_below_a_point_may_say_who_carries_it_and_by_when()
    {
        const string text = OrderTests.Opening + """
            1. Rà soát các cơ quan, tổ chức trên địa bàn; tổng hợp đề xuất.
            Đơn vị thực hiện: Công an tỉnh chủ trì; các sở, ban, ngành và UBND các huyện phối hợp.
            Thời gian thực hiện: trước ngày 10/4/2024.
            2. Lập bản đồ tiến độ dữ liệu.
            Đơn vị thực hiện: Các sở, ban, ngành; UBND các huyện.
            3. Hoàn thiện cơ sở dữ liệu.
            Đơn vị chủ trì: Sở Nội vụ.
            Thời gian thực hiện: trong tháng 5/2024.
            """;
        var directives = NoticeReader.Default.Read(text).Value.Notice.Directives.ToList();

        directives.Select(directive => $"{directive.Lead} | {directive.Coordinating} | {directive.DeadlineMention?.Text}").Should().Equal(
            "Công an tỉnh | các sở, ban, ngành, UBND các huyện | trước ngày 10/4/2024",
            "Các sở, ban, ngành, UBND các huyện |  | ",
            "Sở Nội vụ |  | trong tháng 5/2024");
    }

    [Fact]
    public void A_label_speaks_for_the_items_since_the_one_before()
    {
        const string text = OrderTests.Opening + """
            1. Nhiệm vụ trong quý II
            - Rà soát quy hoạch.
            Đơn vị chủ trì: Sở Xây dựng.
            Đơn vị phối hợp: Sở Nội vụ.
            - Lập dự toán kinh phí.
            - Phân bổ vốn.
            Đơn vị chủ trì: Sở Tài chính.
            """;
        var reading = NoticeReader.Default.Read(text).Value;

        reading.Notice.Directives.Select(directive => $"{directive.Lead} | {directive.Coordinating}").Should().Equal("Sở Xây dựng | Sở Nội vụ", "Sở Tài chính | ", "Sở Tài chính | ");
        reading.Diagnostics.Should().NotContain(diagnostic => diagnostic.Code == "lead-missing");
    }

    [Fact]
    public void A_point_that_only_says_when_is_the_time_of_all_that_have_none()
    {
        const string text = OrderTests.Opening + """
            1. Giao Sở Xây dựng rà soát quy hoạch.
            2. Giao Sở Tài chính bố trí vốn trước ngày 01/6/2024.
            3. Thời gian thực hiện: Hoàn thành trước ngày 30/9/2024.
            """;
        var directives = NoticeReader.Default.Read(text).Value.Notice.Directives.ToList();

        directives.Select(directive => $"{directive.Id} {directive.DeadlineMention?.Text}").Should().Equal("1.1 trước ngày 30/9/2024", "2.1 trước ngày 01/6/2024");
    }

    [Fact]
    public void What_a_decision_issues_with_itself_is_read_below_its_own_title()
    {
        const string text = """
            BAN HÀNH KẾ HOẠCH THỰC HIỆN CHỈ THỊ SỐ 14-CT/TW NGÀY 19 THÁNG 7 NĂM 2017
            THỦ TƯỚNG CHÍNH PHỦ
            Căn cứ Luật Tổ chức Chính phủ ngày 19 tháng 6 năm 2015;
            QUYẾT ĐỊNH:
            Điều 1. Ban hành kèm theo Quyết định này Kế hoạch thực hiện Chỉ thị số 14-CT/TW ngày 19 tháng 7 năm 2017.
            Điều 2. Quyết định này có hiệu lực kể từ ngày ký ban hành./.
            Nơi nhận:
            - Như trên;
            THỦ TƯỚNG
            Nguyễn Xuân Phúc

            KẾ HOẠCH
            THỰC HIỆN CHỈ THỊ SỐ 14-CT/TW NGÀY 19 THÁNG 7 NĂM 2017
            (Ban hành kèm theo Quyết định số 773/QĐ-TTg ngày 26 tháng 6 năm 2018 của Thủ tướng Chính phủ)

            Mục I. NHIỆM VỤ VÀ GIẢI PHÁP
            1. Bộ Lao động - Thương binh và Xã hội:
            a) Chủ trì xây dựng Đề án phát triển các cơ sở nuôi dưỡng, trình Thủ tướng Chính phủ trong quý I/2019.
            Mục II. TỔ CHỨC THỰC HIỆN
            1. Bộ Quốc phòng cung cấp hồ sơ, tài liệu.
            """;
        var notice = NoticeReader.Default.Read(text).Value.Notice;

        notice.Symbol.Should().NotBeNull();
        notice.Symbol!.ToString().Should().Be("773/QĐ-TTg");
        notice.Issued.ToString().Should().Be("2018-06-26");
        notice.Tasks.Select(task => $"{task.Id} {task.Lead} {task.DeadlineMention?.Text}").Should().Equal(
            "I.1.a.1 Bộ Lao động - Thương binh và Xã hội trong quý I/2019",
            "II.1.1 Bộ Quốc phòng ");
    }

    [Fact]
    public void The_points_of_an_article_lie_below_it()
    {
        const string text = OrderTests.Opening + """
            Điều 2. Giao Giám đốc Sở Giáo dục và Đào tạo
            1. Xây dựng kế hoạch thời gian năm học.
            2. Rà soát danh sách học sinh trước ngày 15/5/2024.
            """;
        NoticeReader.Default.Read(text).Value.Notice.Directives.Select(directive => $"{directive.Id} {directive.Lead}").Should().Equal("2.1.1 Sở Giáo dục và Đào tạo", "2.2.1 Sở Giáo dục và Đào tạo");
    }

    [Fact]
    public void Syllables_that_a_scan_has_torn_apart_are_read_whole_and_keep_their_place()
    {
        const string text = OrderTests.Opening + """
            1. Sở Ngoại vụ rà soát, ki ể m tra đ ầ y đủ hồ sơ, hoàn thành trước ngày 15/5/2024.
            2. Đ ế n h ế t ngày 30/6/2024, Sở Giáo d ụ c và Đào tạo đi ề u chỉnh k ế hoạch.
            """;
        var reading = NoticeReader.Default.Read(text).Value;
        var directives = reading.Notice.Directives.ToList();

        directives[0].Action.Should().StartWith("rà soát, kiểm tra đầy đủ hồ sơ");
        directives[1].Lead.Should().ContainSingle().Which.Name.Should().Be("Sở Giáo dục và Đào tạo");
        directives[1].Lead[0].Id.Should().NotBeNull();
        var mention = directives[1].DeadlineMention!;
        mention.Text.Should().Be("Đến hết ngày 30/6/2024");
        text.Substring(mention.Span.Start, mention.Span.Length).Should().Be("Đ ế n h ế t ngày 30/6/2024");
        reading.Diagnostics.Should().Contain(diagnostic => diagnostic.Code == "scan-noise");
    }

    [Fact]
    public void Single_letters_that_are_words_or_labels_stay_apart()
    {
        const string text = OrderTests.Opening + """
            1. Sở Nội vụ cho ý kiến về điểm a khoản 1, điểm b khoản 2 và mục c, d; hoàn chỉnh hồ sơ ở các xã.
            2. Giao Sở Xây dựng rà soát lô đất A và lô đất B, có ý kiến về ô đất số 3, tổ công tác số 4 ở phường 5.
            """;
        var directives = NoticeReader.Default.Read(text).Value.Notice.Directives.ToList();

        directives[0].Action.Should().Be("cho ý kiến về điểm a khoản 1, điểm b khoản 2 và mục c, d; hoàn chỉnh hồ sơ ở các xã");
        directives[1].Action.Should().Be("rà soát lô đất A và lô đất B, có ý kiến về ô đất số 3, tổ công tác số 4 ở phường 5");
    }

    [Fact]
    public void A_heading_may_set_the_time_of_what_it_heads()
    {
        const string text = OrderTests.Opening + """
            1. Nhiệm vụ phải hoàn thành trong tháng 8/2024
            (1) Sở Nội vụ rà soát số lượng công chức cấp xã.
            (2) Sở Tài chính trình phương án trước ngày 15/8/2024.
            2. Các nhiệm vụ khác
            (1) Sở Y tế rà soát các trạm y tế.
            """;
        NoticeReader.Default.Read(text).Value.Notice.Directives.Select(directive => $"{directive.Lead} {directive.DeadlineMention?.Text}").Should().Equal(
            "Sở Nội vụ trong tháng 8/2024", "Sở Tài chính trước ngày 15/8/2024", "Sở Y tế ");
    }

    [Fact]
    public void The_closing_formula_is_no_order_though_it_stands_right_below_the_last_item()
    {
        const string text = OrderTests.Opening + """
            1. Sở Nội vụ rà soát danh sách. Trên đây là kết luận của Phó Chủ tịch UBND tỉnh tại cuộc họp, đề nghị các cơ quan, đơn vị biết, phối hợp thực hiện./.
            """;
        NoticeReader.Default.Read(text).Value.Notice.Directives.Should().ContainSingle().Which.Lead.ToString().Should().Be("Sở Nội vụ");
    }

    [Fact]
    public void A_table_of_times_and_tasks_alone_is_read_row_by_row()
    {
        const string text = OrderTests.Opening + """
            | Thời gian | Nội dung công việc |
            |---|---|
            | 06/5/2024 | Sở Nội vụ gửi danh sách đăng ký |
            | Từ 01/7 đến 25/7/2024 | Các Hội đồng cơ sở xét hồ sơ |
            """;
        NoticeReader.Default.Read(text).Value.Notice.Directives.Select(directive => DeadlinePattern.Full.Format(directive.DeadlineMention!.Deadline)).Should().Equal("2024-05-06", "2024-07-01/2024-07-25");
    }

    [Fact]
    public void After_what_others_do_a_new_sentence_goes_back_to_the_unit_of_its_point()
    {
        const string text = OrderTests.Opening + """
            1. Sở Nội vụ:
            - Hoàn thiện Đề án sắp xếp; các huyện tổ chức lấy ý kiến cử tri. Trình UBND tỉnh Đề án trước ngày 25/4/2024.
            """;
        NoticeReader.Default.Read(text).Value.Notice.Directives.Select(directive => directive.Lead.ToString()).Should().Equal("Sở Nội vụ", "các huyện", "Sở Nội vụ");
    }

    [Fact]
    public void A_list_of_those_who_take_part_orders_nothing()
    {
        const string text = OrderTests.Opening + """
            1. Thành phần
            - Lãnh đạo các sở, ngành: Sở Kế hoạch và Đầu tư, Sở Nội vụ, Văn phòng UBND tỉnh;
            - Phòng Khoa giáo - Văn xã.
            2. Sở Nội vụ chuẩn bị tài liệu.
            """;
        NoticeReader.Default.Read(text).Value.Notice.Tasks.Should().ContainSingle().Which.Id.Should().Be("2.1");
    }

    [Fact]
    public void Labels_below_an_item_may_stand_in_dashes_and_belong_to_it()
    {
        const string text = OrderTests.Opening + """
            1. Công tác xây dựng pháp luật
            a) Phối hợp rà soát các văn bản quy phạm pháp luật về công tác dân tộc
            - Đơn vị chủ trì: Vụ Pháp luật hình sự - hành chính.
            - Đơn vị phối hợp: Vụ Các vấn đề chung về xây dựng pháp luật, Vụ Phổ biến, giáo dục pháp luật và các đơn vị xây dựng pháp luật có liên quan.
            - Thời gian thực hiện: Cả năm 2024.
            b) Tổ chức hội nghị tập huấn
            - Cơ quan thực hiện: Sở Tư pháp chủ trì, phối hợp với Liên đoàn Lao động tỉnh; các sở, ngành liên quan.
            - Thời gian: Dự kiến ngày 05/6/2024 (chậm nhất ngày 10/6/2024).
            c) Rà soát tổ chức bộ máy
            - Cơ quan thực hiện: Sở Nội vụ đôn đốc, hướng dẫn các đơn vị triển khai.
            - Thời gian thực hiện: Thực hiện thường xuyên.
            """;
        var directives = NoticeReader.Default.Read(text).Value.Notice.Directives.ToList();

        directives.Select(directive => $"{directive.Id} {directive.Lead} | {directive.Coordinating} | {DeadlinePattern.Full.Format(directive.DeadlineMention!.Deadline)}").Should().Equal(
            "1.a.1 Vụ Pháp luật hình sự - hành chính | Vụ Các vấn đề chung về xây dựng pháp luật, Vụ Phổ biến, giáo dục pháp luật, các đơn vị xây dựng pháp luật có liên quan | 2024",
            "1.b.1 Sở Tư pháp | Liên đoàn Lao động tỉnh, các sở, ngành liên quan | 2024-06-10",
            "1.c.1 Sở Nội vụ |  | ongoing");
        text.Substring(directives[0].Span.Start, directives[0].Span.Length).Should().StartWith("Phối hợp rà soát").And.EndWith("Cả năm 2024.");
    }

    [Fact]
    public void What_a_label_of_units_speaks_for_is_to_be_done_though_its_words_do_not_say_so()
    {
        const string text = """
            UBND TỈNH QUẢNG NGÃI
            Số: &nbsp;31/TB-VP.UBND&nbsp;
            Quảng Ngãi, ngày 20 tháng 3 năm 2024

            THÔNG BÁO
            Kết luận của Chủ tịch UBND tỉnh tại cuộc họp

            Chủ tịch UBND tỉnh kết luận như sau:
            1. Về xây dựng nông thôn mới:
            - Bê tông hóa các tuyến đường liên thôn.
            Đơn vị chủ trì: Sở Xây dựng.
            """;
        var notice = NoticeReader.Default.Read(text).Value.Notice;

        notice.Symbol!.ToString().Should().Be("31/TB-VP.UBND");
        notice.Tasks.Select(task => task.Lead.ToString()).Should().Equal("Sở Xây dựng");
    }

    [Fact]
    public void A_ministry_that_shortens_its_own_name_is_the_issuer_and_no_lead()
    {
        const string text = """
            BỘ GIAO THÔNG VẬN TẢI
            Số: 12/TB-BGTVT
            Hà Nội, ngày 20 tháng 3 năm 2024

            THÔNG BÁO
            Kết luận của Thứ trưởng tại cuộc họp

            Vào lúc 14 giờ 00, ngày 14 tháng 3 năm 2024, tại phòng họp số 1, Thứ trưởng đã chủ trì cuộc họp và kết luận như sau:

            1. Về Dự án cao tốc
            Bộ GTVT đánh giá cao sự chủ động của các địa phương.
            Để bảo đảm tiến độ, Bộ GTVT đề nghị UBND tỉnh Lạng Sơn:
            - Chỉ đạo các huyện đẩy nhanh công tác giải phóng mặt bằng.

            Nơi nhận:
            - Lưu: VT.

            THỨ TRƯỞNG

            Y Hoàng Lâm
            """;
        var notice = NoticeReader.Default.Read(text).Value.Notice;

        notice.Tasks.Select(task => task.Lead.ToString()).Should().Equal("UBND tỉnh Lạng Sơn");
        (notice.Signature!.Name, notice.Meeting!.Date).Should().Be(("Y Hoàng Lâm", new LocalDate(2024, 3, 14)));
    }

    [Fact]
    public void A_title_that_a_conversion_repeats_at_the_head_of_each_part_is_none_of_its_text()
    {
        const string text = """
            Quyết định 435/QĐ-UBND năm 2024. ỦY BAN NHÂN DÂN TỈNH KON TUM -------
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc ---------------
            Số: 435/QĐ-UBND Kon Tum, ngày 04 tháng 5 năm 2024 QUYẾT ĐỊNH V/V BAN HÀNH CHƯƠNG TRÌNH HÀNH ĐỘNG
            QUYẾT ĐỊNH:
            Quyết định 435/QĐ-UBND năm 2024. Điều 1.
            Ban hành kèm theo Quyết định này Chương trình hành động./.
            Nơi nhận:
            - Như Điều 1;
            - Lưu: VT.
            TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Nguyễn Hữu Tháp

            Quyết định 435/QĐ-UBND năm 2024. CHƯƠNG TRÌNH HÀNH ĐỘNG. TRIỂN KHAI KẾ HOẠCH SỐ 119-KH/TU (Ban hành kèm theo Quyết định số 435/QĐ-UBND, ngày 04 tháng 5 năm 2024 của Ủy ban nhân dân tỉnh Kon Tum)
            I. MỤC ĐÍCH, YÊU CẦU
            1. Nâng cao nhận thức của các cấp.

            Quyết định 435/QĐ-UBND năm 2024. CHƯƠNG TRÌNH HÀNH ĐỘNG. II. NỘI DUNG HOẠT ĐỘNG
            1. Tăng cường sự lãnh đạo 1.1.
            Tổ chức tuyên truyền, phổ biến Chỉ thị số 37-CT/TW.
            - Cơ quan thực hiện: Các sở, ban, ngành.
            1.2.
            Rà soát quy hoạch nhà ở công nhân.
            - Cơ quan thực hiện: Sở Xây dựng.
            - Thời gian thực hiện: Hoàn thành trong quý III/2024.
            """;
        var notice = NoticeReader.Default.Read(text).Value.Notice;

        notice.Issuer.Should().Be("Ủy ban nhân dân tỉnh Kon Tum");
        notice.Symbol!.ToString().Should().Be("435/QĐ-UBND");
        notice.Tasks.Where(task => task.Lead.Count > 0).Select(task => $"{task.Id} {task.Lead} {task.DeadlineMention?.Text}").Should().Equal("II.1.1.1 Các sở, ban, ngành ", "II.1.2.1 Sở Xây dựng trong quý III/2024");
    }

    [Fact]
    public void Addressees_may_stand_behind_the_date_and_the_issuer_before_the_rule()
    {
        const string text = """
            Công văn 778/TCHQ-GSQL. BỘ TÀI CHÍNH TỔNG CỤC HẢI QUAN ------- CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc ---------------
            Số: 778/TCHQ-GSQL V/v xử lý vướng mắc thực hiện Điều 41 Luật Hải quan
            Hà Nội, ngày 13 tháng 02 năm 2017 Kính gửi: Cục Hải quan các tỉnh, thành phố.
            Tổng cục Hải quan yêu cầu Cục Hải quan các tỉnh, thành phố rà soát các tờ khai trước ngày 28/02/2017.
            """;
        var notice = NoticeReader.Default.Read(text).Value.Notice;

        notice.Type.Should().Be("CV");
        notice.Issuer.Should().Be("Tổng cục Hải quan");
        notice.Tasks.Should().ContainSingle().Which.Lead.ToString().Should().Be("Cục Hải quan các tỉnh, thành phố");
    }

    [Fact]
    public void A_sentence_goes_on_over_a_page_break()
    {
        const string text = OrderTests.Opening + """
            4.2. Sở Tài chính thẩm định dự toán bổ sung của Ban Quản lý Công viên địa
            chất, tham mưu cho UBND tỉnh cấp kinh phí từ nguồn sự nghiệp năm 2024, báo
            cáo UBND tỉnh trước ngày 05/4/2024 để kịp trình Hội đồng nhân dân. Giao Sở

                                    2

            Kế hoạch và Đầu tư lồng ghép các nguồn vốn của chương trình mục tiêu phát
            triển hạ tầng du lịch để đầu tư tuyến đường vào điểm Mắt thần núi xã Cao
            Chương, huyện Trà Lĩnh và các điểm di sản khác trên địa bàn tỉnh.
            """;
        NoticeReader.Default.Read(text).Value.Notice.Directives.Select(directive => directive.Lead.ToString()).Should().Equal("Sở Tài chính", "Sở Kế hoạch và Đầu tư");
    }

    [Fact]
    public void Recipients_may_have_a_note_behind_their_head()
    {
        const string text = OrderTests.Opening + """
            1. Sở Nội vụ rà soát danh sách.
            Văn phòng UBND tỉnh thông báo để các cơ quan biết, thực hiện./.

            Nơi nhận (VBĐT):
            - Chủ tịch và các PCT UBND tỉnh;
            - Lưu: VT.
            """;
        var notice = NoticeReader.Default.Read(text).Value.Notice;

        notice.Directives.Should().ContainSingle();
        notice.Recipients.Should().HaveCount(2);
    }

    [Fact]
    public void A_page_that_passes_a_telegram_on_says_its_number_and_day()
    {
        const string text = """
            Tặng quà cho toàn dân ăn Tết Độc lập

            (Chinhphu.vn) - Thủ tướng Chính phủ vừa có Công điện số 149/CĐ-TTg ngày 28/8/2025 về việc tặng quà người dân.

            Để kịp thời triển khai, Thủ tướng Chính phủ yêu cầu:
            1. Bộ Tài chính bố trí nguồn kinh phí trước ngày 29 tháng 8 năm 2025.
            """;
        var notice = NoticeReader.Default.Read(text).Value.Notice;

        (notice.Type, notice.Symbol!.ToString(), notice.Issued.ToString(), notice.Issuer).Should().Be(("CĐ", "149/CĐ-TTg", "2025-08-28", "Thủ tướng Chính phủ"));
    }

    [Theory]
    [InlineData("Để việc lưu trữ được đầy đủ, Bộ Giáo dục và Đào tạo yêu cầu:\n1. Các Sở Giáo dục và Đào tạo gửi danh sách.", "Bộ Giáo dục và Đào tạo")]
    [InlineData("Bộ Xây dựng đề nghị UBND các tỉnh rà soát danh sách. Bộ Tài chính đề nghị UBND các tỉnh bố trí vốn.", null)]
    public void Where_the_letterhead_is_lost_the_text_may_say_who_orders(string text, string? issuer) =>
        NoticeReader.Default.Read(text).Value.Notice.Issuer.Should().Be(issuer);

    [Fact]
    public void The_standing_part_of_a_front_committee_signs_for_it()
    {
        const string text = """
            ỦY BAN MTTQ VIỆT NAM
            XÃ LƯƠNG MINH
            BAN THƯỜNG TRỰC
            Số:    /KH-MTTQ-BTT

            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            Lương Minh, ngày 25 tháng 11 năm 2025

            KẾ HOẠCH
            Tổ chức các hội nghị hiệp thương

            1. Ban công tác Mặt trận các thôn rà soát danh sách cử tri.

            Nơi nhận:
            - Lưu: VT.
            TM. BAN THƯỜNG TRỰC
            CHỦ TỊCH

            Lan Thị Vân
            """;
        var notice = NoticeReader.Default.Read(text).Value.Notice;

        notice.Issuer.Should().Be("Ban Thường trực Ủy ban MTTQ Việt Nam xã Lương Minh");
        notice.Signature!.Name.Should().Be("Lan Thị Vân");
        notice.Tasks.Should().ContainSingle().Which.Lead.ToString().Should().Be("Ban công tác Mặt trận các thôn");
    }

    [Fact]
    public void A_heading_may_say_what_its_unit_is_beside()
    {
        const string text = OrderTests.Opening + """
            1. Công an tỉnh - Cơ quan Thường trực Ban Chỉ đạo tỉnh
            a) Theo dõi, đôn đốc việc thực hiện.
            """;

        NoticeReader.Default.Read(text).Value.Notice.Directives.Should().ContainSingle().Which.Lead.ToString().Should().Be("Công an tỉnh");
    }

    [Fact]
    public void A_type_may_go_on_and_a_number_may_lack_its_colon()
    {
        const string text = """
            UBND TỈNH LÂM ĐỒNG
            BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ
            Số 12601/KH – BCĐ
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            Lâm Đồng, ngày 31 tháng 7 năm 2026
            KẾ HOẠCH HÀNH ĐỘNG
            Triển khai nhiệm vụ chuyển đổi số
            1. Sở Nội vụ rà soát quy chế.
            """;
        var notice = NoticeReader.Default.Read(text).Value.Notice;

        (notice.Type, notice.Symbol?.ToString(), notice.Place, notice.Issued?.ToString()).Should().Be(("KH", "12601/KH-BCĐ", "Lâm Đồng", "2026-07-31"));
        notice.Tasks.Should().ContainSingle();
    }

    [Fact]
    public void A_symbol_right_before_the_place_is_no_part_of_it()
    {
        const string text = """
            ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            TỈNH HẬU GIANG Độc lập - Tự do - Hạnh phúc

            Số: 73/UBND-TH Hậu Giang, ngày 12 tháng 1 năm 2018

            Kính gửi: Các sở, ngành.

            UBND tỉnh yêu cầu các sở, ngành báo cáo trước ngày 20/01/2018.
            """;
        var notice = NoticeReader.Default.Read(text).Value.Notice;

        (notice.Symbol?.ToString(), notice.Place).Should().Be(("73/UBND-TH", "Hậu Giang"));
    }

    [Fact]
    public void Units_listed_one_an_item_share_what_stands_below_them()
    {
        const string text = OrderTests.Opening + """
            1. Các sở quản lý chuyên ngành
            Giao các sở quản lý chuyên ngành gồm:
            - Sở Công Thương (đối với hạ tầng cụm công nghiệp);
            - Sở Xây dựng (đối với hạ tầng đô thị; hạ tầng giao thông).
            Có trách nhiệm:
            a) Rà soát, thống kê tài sản thuộc phạm vi quản lý.
            b) Hướng dẫn các đơn vị lập hồ sơ.
            """;
        var directives = NoticeReader.Default.Read(text).Value.Notice.Directives.ToList();

        directives.Select(directive => directive.Id).Should().Equal("1.a.1", "1.b.1");
        directives.Select(directive => directive.Lead.ToString()).Should().OnlyContain(lead => lead == "Sở Công Thương, Sở Xây dựng");
    }

    [Fact]
    public void A_heading_may_say_whose_tasks_follow()
    {
        const string text = OrderTests.Opening + """
            I. NHIỆM VỤ CHỦ YẾU CỦA BỘ TÀI CHÍNH
            1. Xây dựng và ban hành Kế hoạch thực hiện trong quý III/2024.
            II. Trách nhiệm của Ủy ban nhân dân cấp xã
            1. Tuyên truyền, vận động nhân dân.
            """;
        var directives = NoticeReader.Default.Read(text).Value.Notice.Directives.ToList();

        directives.Select(directive => directive.Lead.ToString()).Should().Equal("BỘ TÀI CHÍNH", "Ủy ban nhân dân cấp xã");
    }

    [Fact]
    public void A_list_opening_keeps_the_lead_of_its_heading_and_hands_its_coordinators_on()
    {
        const string text = OrderTests.Opening + """
            1. Phòng Quản lý công nghiệp
            Chủ trì, phối hợp với các đơn vị liên quan thực hiện các nhiệm vụ được ủy quyền, bao gồm:
            - Kiểm tra, cấp giấy chứng nhận huấn luyện;
            - Thẩm định hồ sơ cấp phép.
            """;
        var directives = NoticeReader.Default.Read(text).Value.Notice.Directives.Where(directive => directive.Kind == DirectiveKind.Task).ToList();

        directives.Should().HaveCount(2).And.OnlyContain(directive => directive.Lead.ToString() == "Phòng Quản lý công nghiệp" && directive.Coordinating.ToString() == "các đơn vị liên quan");
    }

    [Fact]
    public void Findings_in_items_may_come_before_the_turn_to_orders()
    {
        const string text = """
            Kính gửi: Cục Thuế các tỉnh, thành phố trực thuộc Trung ương.

            Kết quả 9 tháng đầu năm cho thấy:
            - Một số Cục Thuế có tỷ lệ hoàn thành thấp.
            - Số nợ thuế còn lớn.
            Để hoàn thành nhiệm vụ, Tổng cục Thuế yêu cầu Cục Thuế các tỉnh, thành phố trực thuộc Trung ương thực hiện một số giải pháp sau:
            1. Rà soát kế hoạch thanh tra.
            2. Tăng cường đôn đốc thu nợ.
            """;
        var directives = NoticeReader.Default.Read(text).Value.Notice.Directives.ToList();

        directives.Should().HaveCount(2).And.OnlyContain(directive => directive.Lead.ToString() == "Cục Thuế các tỉnh, thành phố trực thuộc Trung ương");
    }

    [Fact]
    public void An_opening_that_assigns_ends_the_findings_of_its_heading()
    {
        const string text = OrderTests.Opening + """
            I. Kết quả đạt được
            Các phòng, đơn vị cơ bản hoàn thành nhiệm vụ được giao trong tháng 2.
            II. Tình hình kinh tế - xã hội
            Yêu cầu các sở, ngành tập trung thực hiện các nội dung sau:
            - Rà soát, tháo gỡ khó khăn cho doanh nghiệp.
            - Lập dự toán trước ngày 30/6/2024.
            III. Kết quả công tác tháng 3, nhiệm vụ tháng 4
            1. Giao Sở Nội vụ lập kế hoạch.
            """;
        var directives = NoticeReader.Default.Read(text).Value.Notice.Directives.ToList();

        directives.Where(directive => directive.IsTask).Select(directive => $"{directive.Id} {directive.Lead}").Should().Equal("II.1 các sở, ngành", "II.2 các sở, ngành", "III.1.1 Sở Nội vụ");
        directives.Where(directive => directive.Id.StartsWith("I.", StringComparison.Ordinal)).Should().OnlyContain(directive => directive.Kind == DirectiveKind.Information);
    }

    [Theory]
    [InlineData("Chủ trì cuộc họp: Lãnh đạo UBND tỉnh.")]
    [InlineData("Làm việc với các sở, Chủ tịch UBND tỉnh kết luận:")]
    [InlineData("(Thay mặt UBND tỉnh) chủ trì cuộc họp:")]
    public void A_preamble_may_open_with_what_was_done(string preamble) =>
        NoticeReader.Default.Read($"THÔNG BÁO\nKết luận cuộc họp\n\n{preamble}\n1. Giao Sở Y tế lập kế hoạch.\n").Value.Notice.Tasks.Should().ContainSingle();

    [Fact]
    public void A_notice_of_conclusion_orders_without_an_opening_sentence()
    {
        const string text = """
            THÔNG BÁO
            Kết luận của Chủ tịch UBND tỉnh tại cuộc họp ngày 07/5/2021

            1. Giao Sở Y tế lập báo cáo phòng dịch trong tháng 6/2021; báo cáo UBND tỉnh trong quý III/2021.
            2. Báo cáo kết quả trước ngày 31/5/2021.
            3. Tình hình dịch bệnh diễn biến phức tạp.
            """;

        NoticeReader.Default.Read(text).Value.Notice.Directives.Select(directive => (directive.Id, directive.Kind)).Should().Equal(
            ("1.1", DirectiveKind.Task), ("1.2", DirectiveKind.Task), ("2.1", DirectiveKind.Task), ("3.1", DirectiveKind.Information));
    }

    [Fact]
    public void A_conclusion_may_be_a_type_of_its_own()
    {
        const string text = """
            **ỦY BAN NHÂN DÂN TỈNH GIA LAI** | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc**
            Số: 87/KL-UBND | *Gia Lai, ngày 12 tháng 11 năm 2025*

            **KẾT LUẬN**

            **Của Chủ tịch UBND tỉnh tại phiên họp UBND tỉnh tháng 10/2025**

            Chủ tịch UBND tỉnh kết luận, chỉ đạo một số nội dung sau:

            1. Sở Tài chính tham mưu phương án phân bổ vốn.
            """;
        var notice = NoticeReader.Default.Read(text).Value.Notice;

        (notice.Type, notice.Subject).Should().Be(("KL", "Của Chủ tịch UBND tỉnh tại phiên họp UBND tỉnh tháng 10/2025"));
    }

    [Fact]
    public void Party_documents_sign_with_slashes()
    {
        const string text = """
            TỈNH ỦY NGHỆ AN
            Số 1234-TB/TU
            ĐẢNG CỘNG SẢN VIỆT NAM
            Nghệ An, ngày 15 tháng 3 năm 2023

            THÔNG BÁO
            Kết luận của Thường trực Tỉnh ủy

            1. Ban Thường vụ Huyện ủy Quỳ Châu lãnh đạo hoàn thành các chỉ tiêu năm 2023.
            Nơi nhận:
            - Lưu VPTU.
            T/L BAN THƯỜNG VỤ
            CHÁNH VĂN PHÒNG

            Đinh Viết Hồng
            """;
        var signature = NoticeReader.Default.Read(text).Value.Notice.Signature!;

        (signature.Authority.ToString(), signature.Title, signature.Name).Should().Be(("TL. BAN THƯỜNG VỤ", "CHÁNH VĂN PHÒNG", "Đinh Viết Hồng"));
    }

    [Fact]
    public void The_opening_of_the_body_is_no_part_of_the_subject()
    {
        const string text = """
            ỦY BAN NHÂN DÂN TỈNH QUẢNG NGÃI
            Quảng Ngãi, ngày 10 tháng 5 năm 2021

            THÔNG BÁO
            Kết luận của Chủ tịch UBND tỉnh tại cuộc họp ngày 07/5/2021

            Chủ tịch UBND tỉnh kết luận như sau:

            1. Giao Sở Tài chính rà soát nhà, đất công, báo cáo kết quả chậm nhất ngày 16/5/2021.
            """;
        var notice = NoticeReader.Default.Read(text).Value.Notice;

        notice.Subject.Should().Be("Kết luận của Chủ tịch UBND tỉnh tại cuộc họp ngày 07/5/2021");
        notice.Tasks.Should().ContainSingle();
    }

    [Fact]
    public void A_day_by_which_something_is_ordered_is_not_the_day_of_the_meeting() =>
        NoticeReader.Default.Read("THÔNG BÁO\nKết luận của Chủ tịch UBND tỉnh\n\n1. Giao Sở Tài chính báo cáo trước ngày 05/5/2021.\n").Value.Notice.Meeting.Should().BeNull();

    [Fact]
    public void The_chair_may_be_named_in_the_preamble_alone()
    {
        const string text = """
            THÔNG BÁO
            KẾT LUẬN CUỘC HỌP VỀ THỊ TRƯỜNG CÁC-BON

            Ngày 07 tháng 10 năm 2024, tại trụ sở Chính phủ, Phó Thủ tướng Chính phủ Trần Hồng Hà chủ trì cuộc họp. Sau khi nghe báo cáo, Phó Thủ tướng kết luận như sau:
            1. Bộ Tài chính hoàn thiện Đề án.
            """;
        var meeting = NoticeReader.Default.Read(text).Value.Notice.Meeting!;

        meeting.Chair.Should().Be("Trần Hồng Hà");
        meeting.ChairTitle.Should().Be("Phó Thủ tướng Chính phủ");
        meeting.Date.Should().Be(new LocalDate(2024, 10, 7));
    }

    [Theory]
    [InlineData("Kết luận của đồng chí Nguyễn Văn Tùng, Chủ tịch UBND thành phố tại cuộc họp Ban Chỉ đạo", "Chiều ngày 05/3/2024, đồng chí Nguyễn Văn Tùng - Phó Bí thư Thành ủy, Chủ tịch UBND thành phố chủ trì cuộc họp và kết luận:", "Nguyễn Văn Tùng", "Chủ tịch UBND thành phố", 5)]
    [InlineData("Ý kiến chỉ đạo của Phó Chủ tịch UBND tỉnh Lê Hồng Sơn tại buổi kiểm tra thực địa", "Ngày 28 tháng 3 năm 2024, Phó Chủ tịch UBND tỉnh Lê Hồng Sơn đã đi kiểm tra thực địa và có ý kiến chỉ đạo như sau:", "Lê Hồng Sơn", "Phó Chủ tịch UBND tỉnh", 28)]
    [InlineData("Kết luận của Chủ tịch UBND huyện tại buổi tiếp công dân định kỳ", "Tại buổi tiếp công dân định kỳ ngày 01/3/2024, ông Phạm Quang Hưng, Chủ tịch UBND huyện đã tiếp 05 lượt công dân và kết luận:", "Phạm Quang Hưng", "Chủ tịch UBND huyện", 1)]
    [InlineData("Kết luận của Phó Thủ tướng Chính phủ Lê Minh Khái - Trưởng Ban Chỉ đạo điều hành giá tại cuộc họp", "Ngày 25/3/2024, tại trụ sở Chính phủ, Phó Thủ tướng Chính phủ Lê Minh Khái đã chủ trì họp và kết luận như sau:", "Lê Minh Khái", "Phó Thủ tướng Chính phủ", 25)]
    [InlineData("Kết luận cuộc họp giải quyết vướng mắc dự án", "Ngày 01/3/2024, Chủ tịch UBND tỉnh Nguyễn Lưu Trung (được Tỉnh ủy phân công) đã chủ trì cuộc họp và có ý kiến:", "Nguyễn Lưu Trung", "Chủ tịch UBND tỉnh", 1)]
    [InlineData("Kết luận của Thường trực HĐND tỉnh tại Phiên họp thứ 35", "Ngày 16/3/2024, Thường trực HĐND tỉnh họp dưới sự chủ trì của đồng chí Huỳnh Thị Hằng, Chủ tịch HĐND tỉnh. Thường trực HĐND tỉnh kết luận:", "Huỳnh Thị Hằng", "Chủ tịch HĐND tỉnh", 16)]
    public void Who_chaired_is_read_from_subject_or_preamble(string subject, string preamble, string chair, string title, int day)
    {
        var meeting = NoticeReader.Default.Read($"THÔNG BÁO\n{subject}\n\n{preamble}\n1. Giao Sở Tài chính lập kế hoạch.\n").Value.Notice.Meeting!;

        (meeting.Chair, meeting.ChairTitle, meeting.Date).Should().Be((chair, title, new LocalDate(2024, 3, day)));
    }

    [Theory]
    [InlineData("Công điện số 114/CĐ-TTg ngày 19/7/2025 về việc khắc phục hậu quả tai nạn.", "CĐ", "114/CĐ-TTg", "Thủ tướng Chính phủ")]
    [InlineData("Công điện nêu: Để kịp thời triển khai ý kiến chỉ đạo của Bộ Chính trị.", "CĐ", null, "Thủ tướng Chính phủ")]
    public void A_text_without_letterhead_may_say_what_it_is(string first, string type, string? symbol, string? issuer)
    {
        var notice = NoticeReader.Default.Read(first + "\n\nThủ tướng Chính phủ yêu cầu:\n1. Bộ Công an huy động lực lượng.\n").Value.Notice;

        notice.Type.Should().Be(type);
        notice.Symbol?.ToString().Should().Be(symbol);
        notice.Issuer.Should().Be(issuer);
    }
}
