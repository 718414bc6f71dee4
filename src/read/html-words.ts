import type { BlockRole } from "./source.ts";

/**
 * Words that builders of pages put into class, id, role and test attributes, by what they mean for the text inside.
 * Origin: the vocabulary of the common systems (WordPress, Drupal, Blogger, Arc, AMP, Bootstrap) and of schema.org;
 * plain English compounds that anybody would choose. Each entry is one word or a run of words, as they stand after
 * "relatedPosts", "related-posts" and "related_posts" have all become "related posts".
 */
export const CHROME_WORDS: readonly (readonly [BlockRole, string])[] = [
  [
    "comments",
    `comment comments commentlist commenttext commentary_list disqus respond livefyre hyvor replies reply usercomments
     comments_area comment_list kommentare kommentar leserkommentare comentarios comentario commentaires reacties`,
  ],
  [
    "embed",
    `tweet tweets twitter_tweet twitter_feed twitter_timeline twitter_widget instagram_media instagram_feed tiktok_embed
     fb_post fb_page video_player videoplayer jwplayer audio_player audioplayer podcast_player player player_wrapper
     infogram datawrapper poll quiz iframe embed_container embedded_content`,
  ],
  [
    "caption",
    `caption captions figcaption wp_caption_text photo_credit image_credit img_credit credit credits photographer cutline
     image_caption photo_caption media_caption media_credit image_copyright picture_copyright gallery_caption
     bildunterschrift image_source`,
  ],
  [
    "social",
    `share shares sharing sharebar sharethis sharedaddy sharelinks share_links sharebuttons shareaholic addthis addtoany a2a
     social socials sociable socialmedia social_media social_links social_share follow_us followus whatsapp tweet_button
     facebook_like fb_like share_tools sharetools reactions`,
  ],
  [
    "related",
    `related relatedposts related_posts related_articles related_content related_stories relatedcontent relatedlinks
     recommended recommendation recommendations recommend recirc recirculation popular most_read mostread most_popular
     trending read_more readmore read_also also_read read_next readnext more_news more_stories more_articles more_on
     also_like see_also seealso next_post prev_post previous_post next_article post_navigation nav_links nav_links
     outbrain taboola zergnet revcontent mgid top_stories topstories latest_news latest_posts latest_stories recent_posts
     recentposts similar suggested suggestions more_from jp_relatedposts yarpp further_reading linklist link_list
     teaser_list teasers article_list post_list inline_article incontent_promo interstitial_link next_up up_next upnext
     article_teaser story_package collection_list`,
  ],
  [
    "metadata",
    `byline bylines by_line author authors author_bio author_box authorbox author_info authorinfo author_name about_author
     about_the_author bio biography contributor contributors dateline timestamp time_stamp pubdate pub_date publish_date
     published_date published_on post_date entry_date article_date postdate date dates datetime meta metadata postmeta
     entry_meta post_meta article_meta postmetadata entry_footer entry_utility tag tags taglist tag_list tag_cloud tagcloud
     tags_list post_tags article_tags keywords topics topic_list categories category_list cat_links posted_on posted_in
     posted_by posted_at postinfo post_info postedby article_info article_details reading_time read_time time_to_read
     page_views views view_count last_modified last_updated updated infoline kicker overline eyebrow rubric
     article_category post_category section_label filed_under post_footer`,
  ],
  [
    "navigation",
    `nav navi navbar navigation subnav topnav navigation_bar menu menus submenu menubar breadcrumb breadcrumbs crumb crumbs
     pagination pager pagenavi paging pagebar sitemap skip_link toolbar topbar top_bar masthead site_header siteheader
     global_header footer foot colophon copyright copyrights sidebar side_bar sidebars side_column sidecolumn right_rail
     rail left_rail widget_area widget_title sidebar_widget footer_widget cookie cookies cookiebar gdpr consent ccpa privacy_notice modal popup popover
     lightbox overlay dialog login signin sign_in log_in register registration search searchform searchbar search_box
     paywall_message paywall_prompt paywall_overlay paywall_banner sign_in_group register_wall regwall piano offer subscribe subscriber subscription subscriptions newsletter newsletters newsletter_signup signup sign_up
     mailchimp mc_embed_signup donate donation call_to_action cta advert adverts advertisement advertisements advertising
     advertise ads ad adsense adslot adbox ad_slot ad_container dfp gpt_ad banner banners sponsor sponsored sponsors promo
     promos promotion promobox promo_box affiliate toc table_of_contents language_switcher language_menu lang_switcher
     print_only toolbox tooltip ticker spinner screen_reader_text sr_only visually_hidden visuallyhidden screenreader
     app_download app_promo back_to_top backtotop scroll_top site_info siteinfo disclaimer editsection mw_editsection
     mw_jump_link catlinks printfooter navbox sistersitebox noprint hatnote reference_section messagebox alert_bar feedback
     survey contact_form store_links shopping_cart cart`,
  ],
];

/** Words of the element that holds the running text itself; such an element is never taken for chrome by its class. */
export const BODY_WORDS = `article_body articlebody article_content articlecontent article_text articletext article_main
  article_copy story_body storybody story_content storycontent story_text story_copy entry_content entrycontent post_content
  postcontent post_body postbody entry_text entrytext post_text posttext post_entry entry_body blog_content blog_post_content news_content
  news_text newstext news_body body_text bodytext body_copy bodycopy body_content content_body contentbody content_text
  main_text maintext text_content single_content singlecontent page_content rich_text richtext field_name_body
  article_paragraphs article_wrapper_content text_body wysiwyg td_post_content mw_parser_output`;

/** Words of wider regions that hold the article among little else. */
export const REGION_WORDS = `article story entry post main content maincontent main_content primary content_area contentarea
  blog_post hentry single_post article_container article_wrapper page_main site_content`;
